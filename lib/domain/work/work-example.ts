import { addDays, type LocalDate } from "../time/dates.ts";

/** For tests: the day on which the examples of work are looked at. */
export const TODAY: LocalDate = "2026-06-30";

/** For tests: the date that many days before `TODAY`. */
export function daysAgo(days: number): LocalDate {
  return addDays({ date: TODAY, days: -days });
}

/** For tests: hours of work by days ago. */
export function hoursAgo(
  ...given: readonly (readonly [daysAgo: number, hours: number])[]
): ReadonlyMap<LocalDate, number> {
  return new Map(given.map(([days, hours]) => [daysAgo(days), hours]));
}

/** For tests: a record of whole weeks up to today, newest first, every day of a week alike. */
export function weekly(...hours: readonly number[]): ReadonlyMap<LocalDate, number> {
  return hoursAgo(
    ...hours.flatMap((week, index) =>
      Array.from({ length: 7 }, (_, day) => [7 * index + day, week / 7] as const),
    ),
  );
}
