import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { hoursElapsed } from "#lib/domain/time/instants";
import { formatSpan } from "../dates.ts";
import { cardinal } from "../numbers.ts";

/** Hours from which one says "a day". */
const A_DAY = 20;

/** Returns "You tried DevOps for a day and went back.", of a stay that was left again within 72 hours. */
export function formatTried({
  tried: { path, startedAt, endedAt = startedAt },
  titleOf,
}: Readonly<{
  tried: Pick<EnrollmentRecord, "path" | "startedAt" | "endedAt">;
  titleOf: (path: string) => string;
}>): string {
  const span = formatShortSpan({ from: startedAt, to: endedAt });
  return `You tried ${titleOf(path)} for ${span} and went back.`;
}

/** "less than an hour", "an hour", "five hours", "a day", "two days". */
function formatShortSpan({ from, to }: Readonly<{ from: Date; to: Date }>): string {
  const hours = hoursElapsed({ from, to });
  if (hours < 1) return "less than an hour";
  if (hours < 1.5) return "an hour";
  if (hours < A_DAY) return `${cardinal(Math.round(hours))} hours`;
  return formatSpan({ from, to }).replace(/^one /, "a ");
}
