import type { EnrollmentRecord } from "../record/enrollment.ts";
import { addDays, type LocalDate, localDateOf } from "../time/dates.ts";

/** Something that a learner wrote, and about what: a path that they began, a week, a milestone. */
export type OwnWords = Readonly<
  { on: LocalDate; text: string } & (
    | { about: "path"; path: string }
    | { about: "week"; monday: LocalDate; question: string }
    | { about: "milestone"; milestone: string }
  )
>;

/** The first and the last words of a time: one of them alone where there are no others. */
export type ThenAndNow = Readonly<{ first?: OwnWords; last?: OwnWords }>;

/** Returns the first and the last of what a learner wrote between two dates: why they began a path, of their weeks, of milestones. */
export function wordsThenAndNow({
  enrollments,
  weeks,
  explanations,
  from,
  to,
  timeZone,
}: Readonly<{
  enrollments: readonly Pick<EnrollmentRecord, "path" | "why" | "startedAt">[];
  weeks: readonly Readonly<{ monday: LocalDate; question: string; text: string }>[];
  explanations: readonly Readonly<{ milestone: string; on: LocalDate; text: string }>[];
  from: LocalDate;
  to: LocalDate;
  timeZone: string;
}>): ThenAndNow {
  const words: OwnWords[] = [
    ...enrollments.map(({ path, why, startedAt }) => ({
      ...{ about: "path" as const, path, text: why },
      on: localDateOf({ at: startedAt, timeZone }),
    })),
    ...weeks.map((week) => ({
      ...{ ...week, about: "week" as const },
      on: addDays({ date: week.monday, days: 6 }),
    })),
    ...explanations.map((each) => ({ ...each, about: "milestone" as const })),
  ];
  const [first, ...later] = words
    .filter(({ on, text }) => text !== "" && from <= on && on <= to)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
  return { first, last: later.at(-1) };
}
