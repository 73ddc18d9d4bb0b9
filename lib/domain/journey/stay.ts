import type { EnrollmentRecord, Standing } from "../enrollment/enrollment.ts";

/** An enrollment as it is looked back on. */
export type Stay = Readonly<{
  enrollment: EnrollmentRecord;
  /** At its end, or now. */
  standing: Standing;
  /** The path that came next; only where it was switched for it, at once or after leaving. */
  nextPath?: string;
}>;

/** Answers a learner's enrollments, newest first. `standing` is that of the open committed one. */
export function staysOf({
  enrollments,
  standing,
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  standing?: Standing;
}>): readonly Stay[] {
  const ordered = enrollments.toSorted(
    (one, other) => one.startedAt.getTime() - other.startedAt.getTime(),
  );
  const committed = ordered.filter(({ kind }) => kind === "committed");
  return ordered.toReversed().map((enrollment) => ({
    enrollment,
    standing: enrollment.ended ?? standing ?? { phase: "fundamentals", depth: 0, activeDays: 0 },
    nextPath:
      enrollment.endedAs === "switched"
        ? committed[committed.indexOf(enrollment) + 1]?.path
        : undefined,
  }));
}
