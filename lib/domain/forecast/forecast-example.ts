import { roadmapOf } from "../roadmap/roadmap-example.ts";
import { addDays, type LocalDate } from "../words/dates.ts";
import { type Forecast, type ForecastInput, forecastFinish } from "./forecast.ts";

/** For tests: the day on which the examples are forecast. */
export const TODAY: LocalDate = "2026-06-30";

/** For tests: the forecast of a learner who did nothing, with what a test says otherwise. */
export function forecast(otherwise: Partial<ForecastInput>): Forecast {
  return forecastFinish({
    roadmap: roadmapOf({ fundamentals: ["f"] }),
    completions: [],
    waivers: [],
    putAside: [],
    stepTicks: [],
    pauses: [],
    hoursByDay: new Map(),
    today: TODAY,
    timeZone: "UTC",
    ...otherwise,
  });
}

/** For tests: hours of work by days ago. */
export function hoursAgo(
  ...given: readonly (readonly [daysAgo: number, hours: number])[]
): ReadonlyMap<LocalDate, number> {
  return new Map(
    given.map(([daysAgo, hours]) => [addDays({ date: TODAY, days: -daysAgo }), hours]),
  );
}

/** For tests: a record of whole weeks up to today, newest first, every day of a week alike. */
export function weekly(...hours: readonly number[]): ReadonlyMap<LocalDate, number> {
  return hoursAgo(
    ...hours.flatMap((week, index) =>
      Array.from({ length: 7 }, (_, day) => [7 * index + day, week / 7] as const),
    ),
  );
}
