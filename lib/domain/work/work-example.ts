import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import { placesIn } from "./followed.ts";
import type { HoursRecord, Work } from "./hours.ts";

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

/** For tests: the work of a learner who logged all of it. */
export function loggedWork(
  hours: ReadonlyMap<LocalDate, number>,
): Pick<Work, "days" | "hoursOfWork"> {
  return {
    days: new Set(hours.keys()),
    hoursOfWork: new Map([...hours].map(([on, each]) => [on, { hours: each, isEstimate: false }])),
  };
}

/** For tests: noon UTC of a date. */
function noonOf(on: LocalDate): Date {
  return new Date(`${on}T12:00:00Z`);
}

type Otherwise = Readonly<{ milestone?: string; prior?: boolean; at?: Date }>;

/** For tests: a step ticked at noon of a date, of the milestone `m`. */
export function tick(step: string, on: LocalDate, otherwise: Otherwise = {}) {
  return { milestone: "m", step, on, at: noonOf(on), prior: false, ...otherwise };
}

/** For tests: a milestone completed at noon of a date, `m` unless it is named. */
export function completion(on: LocalDate, otherwise: Otherwise = {}) {
  return { milestone: "m", on, at: noonOf(on), prior: false, ...otherwise };
}

/** For tests: work logged on a date, on `m`. */
export function log(on: LocalDate, hours?: number) {
  return { milestone: "m", on, at: noonOf(on), hours };
}

/** For tests: nothing was done. */
export const NO_WORK: HoursRecord = {
  stepTicks: [],
  completions: [],
  logs: [],
  pauses: [],
  burstAnswers: [],
};

const step = (id: string, hours: number) => ({ id, title: "", hours });

/** For tests: `m` of 10 hours in three steps (2, 3 and 5), `n` of 4 hours, `long` of 40, and `o`, 6 hours and optional. */
export const M_AND_N = roadmapOf({
  fundamentals: [
    milestone("m", { hours: 10, steps: [step("s1", 2), step("s2", 3), step("s3", 5)] }),
    milestone("n", { hours: 4 }),
    milestone("long", { hours: 40 }),
    milestone("o", { hours: 6, required: false }),
  ],
});

/** For tests: where ticks stand on that roadmap. */
export const ON_M_AND_N = placesIn({
  record: {
    enrollments: [],
    acceptances: [],
    fundamentals: M_AND_N.id,
    fundamentalsVersions: [],
  },
  roadmaps: [M_AND_N],
});
