import { daysNotPaused } from "../record/pause.ts";
import { addDays, addMonths, daysBetween, type LocalDate } from "../time/dates.ts";
import type { Forecast, ForecastInput } from "./forecast.ts";
import { hoursAfter, quantile } from "./futures.ts";
import { weeksAhead } from "./own-weeks.ts";
import { type Walked, walkedSoFar } from "./walked.ts";

/** Points of a fan's edges; more would not be seen. */
const POINTS = 32;
/** The fan is drawn as far as the slower futures; where they take too long, this far. */
const MOST_MONTHS = 120;

export type FanPoint = Readonly<{
  on: LocalDate;
  /** Hours that are left on the roadmap by then: at most so many in 15 %, 50 % and 85 % of the futures. */
  few: number;
  half: number;
  most: number;
}>;

export type Fan = Readonly<{
  /** Hours that were left, oldest first; the last is today. */
  walked: readonly Walked[];
  /** From today, in order; at least two. */
  ahead: readonly FanPoint[];
}>;

/** As for the forecast, with the date of each mark. */
export type FanInput = Omit<ForecastInput, "completions" | "stepTicks"> &
  Pick<Parameters<typeof walkedSoFar>[0], "stepTicks"> &
  Readonly<{
    completions: readonly Readonly<{ milestone: string; at: Date; on: LocalDate }>[];
  }>;

/**
 * Returns the hours that are left on the whole roadmap over time: as they were, and in the futures of
 * the forecast, the very same. `input` is what that was made of. Absent where that has no dates to give.
 */
export function forecastFan({
  forecast,
  input,
}: Readonly<{ forecast: Forecast; input: FanInput }>): Fan | undefined {
  if (forecast.kind !== "ahead") return undefined;

  const { today, pauses } = input;
  const { half, most = addMonths({ date: today, months: MOST_MONTHS }) } = forecast.roadmap;
  const dates = datesUntil({ today, until: most, also: half });
  const tomorrow = addDays({ date: today, days: 1 });
  const days = dates.map((on) => daysNotPaused({ pauses, from: tomorrow, to: on }));
  const futures = hoursAfter({ weeks: weeksAhead(input).weeks, days });
  const hours = forecast.roadmap.hours;
  const aheadOf = (on: LocalDate, index: number): FanPoint => {
    const leftBy = futures.map((done) => Math.max(0, hours - (done[index] ?? 0)));
    return {
      on,
      few: quantile(leftBy, 0.15),
      half: quantile(leftBy, 0.5),
      most: quantile(leftBy, 0.85),
    };
  };
  const from = addDays({ date: today, days: -lookBack(daysBetween({ from: today, to: most })) });
  return {
    walked: walkedSoFar(input).filter(({ on }) => on >= from),
    ahead: dates.map(aheadOf),
  };
}

/** What is ahead takes the larger part of a fan; four weeks back are always seen. */
function lookBack(daysAhead: number): number {
  return Math.max(28, Math.round(0.6 * daysAhead));
}

/** Dates from today to another, evenly spread, and one that is to be among them. */
function datesUntil({
  today,
  until,
  also = until,
}: Readonly<{ today: LocalDate; until: LocalDate; also?: LocalDate }>): readonly LocalDate[] {
  const days = Math.max(1, daysBetween({ from: today, to: until }));
  const points = Math.min(POINTS, days);
  const even = Array.from({ length: points + 1 }, (_, index) =>
    addDays({ date: today, days: Math.round((days * index) / points) }),
  );
  return [...new Set([...even, also])].toSorted();
}
