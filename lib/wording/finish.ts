import type { Finish } from "#lib/domain/forecast/forecast";
import { addMonths, type LocalDate } from "#lib/domain/time/dates";
import { formatMonth, formatMonths, relativeDay } from "./dates.ts";

/** Dates further away than this are said as months (docs/rules.md#forecast). */
const MONTHS_OF_DAYS = 3;

type Ends = Pick<Finish, "half" | "most">;

/** Returns "even chance by 3 May, likely by 20 June", or "April to June 2027" where both are far; one date as "about 3 May". */
export function formatEnds({ half, most, today }: Ends & Readonly<{ today: LocalDate }>): string {
  if (half === undefined) return "in more than ten years";
  const first = formatEnd({ on: half, today });
  if (most === undefined) return `even chance by ${first}, likely only in more than ten years`;
  if (half === most) return half === today ? "today" : `about ${first}`;
  if (!isFar({ on: half, today })) {
    return `even chance by ${first}, likely by ${formatEnd({ on: most, today })}`;
  }
  return formatMonths({ first: half, last: most });
}

/** Returns whether `formatEnds` names two dates, or two months. */
export function hasTwoEnds({ half, most, today }: Ends & Readonly<{ today: LocalDate }>): boolean {
  if (half === undefined || most === undefined) return half !== most;
  return formatEnd({ on: half, today }) !== formatEnd({ on: most, today });
}

/** Returns "3 May", or "April 2027" where that is more than three months away. */
export function formatEnd({ on, today }: Readonly<{ on: LocalDate; today: LocalDate }>): string {
  return isFar({ on, today }) ? formatMonth(on) : relativeDay({ on, today });
}

function isFar({ on, today }: Readonly<{ on: LocalDate; today: LocalDate }>): boolean {
  return on > addMonths({ date: today, months: MONTHS_OF_DAYS });
}
