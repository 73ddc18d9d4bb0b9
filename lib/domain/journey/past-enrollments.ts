import type { EnrollmentRecord, EnrollmentSnapshot } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";

/** An enrollment as it is looked back on. */
export type Stay = Readonly<{
  enrollment: EnrollmentRecord;
  /** Absent while it goes on. A trial whose days have passed has ended, though nobody has said so. */
  endedAt?: Date;
  /** At its end, or now. */
  standing: EnrollmentSnapshot;
  /** The path that came next; only where the stay ended as switched. */
  nextPath?: string;
  /** Whether the switch that began it helped, as the learner answered. */
  reflection?: LearnerRecord["reflections"][number];
}>;

const BEGINNING: EnrollmentSnapshot = { phase: "fundamentals", depth: 0, activeDays: 0 };

/**
 * Answers a learner's enrollments, newest first. `standing` is that of the open committed one, `trial` how
 * the open trial would end now, and whether its days have passed.
 */
export function staysOf({
  enrollments,
  standing = BEGINNING,
  trial,
  reflections = [],
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  standing?: EnrollmentSnapshot;
  trial?: Readonly<{ trial: string; endedAt: Date; standing: EnrollmentSnapshot; isOver: boolean }>;
  reflections?: LearnerRecord["reflections"];
}>): readonly Stay[] {
  const ordered = enrollments.toSorted(
    (one, other) => one.startedAt.getTime() - other.startedAt.getTime(),
  );
  const committed = ordered.filter(({ kind }) => kind === "committed");
  const openTrialOf = (id: string) => (trial?.trial === id ? trial : undefined);
  return ordered.toReversed().map((enrollment) => ({
    enrollment,
    endedAt: enrollment.endedAt ?? runOutAt(openTrialOf(enrollment.id)),
    standing: enrollment.ended ?? openTrialOf(enrollment.id)?.standing ?? standing,
    nextPath:
      enrollment.kind === "committed" && enrollment.endedAs === "switched"
        ? committed[committed.indexOf(enrollment) + 1]?.path
        : undefined,
    reflection: reflections.find((each) => each.enrollment === enrollment.id),
  }));
}

function runOutAt(
  trial: Readonly<{ endedAt: Date; isOver: boolean }> | undefined,
): Date | undefined {
  return trial?.isOver ? trial.endedAt : undefined;
}
