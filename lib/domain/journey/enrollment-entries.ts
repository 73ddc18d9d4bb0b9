import {
  type EnrollmentRecord,
  type EnrollmentSnapshot,
  FIRST_SNAPSHOT,
} from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { TrialEnd } from "../trial/trial-end.ts";

/** An enrollment as it is looked back on. */
export type EnrollmentEntry = Readonly<{
  enrollment: EnrollmentRecord;
  /** Absent while it goes on. A trial whose days have passed has ended, though nobody has said so. */
  endedAt?: Date;
  /** At its end, or now. */
  snapshot: EnrollmentSnapshot;
  /** The path that came next; only where the enrollment ended as switched. */
  nextPath?: string;
  /** Whether the switch that began it helped, as the learner answered. */
  reflection?: LearnerRecord["reflections"][number];
}>;

/**
 * Returns a learner's enrollments, newest first. `snapshot` is that of the open committed one, `trial` how
 * the open trial would end now, and whether its days have passed.
 */
export function enrollmentEntries({
  enrollments,
  snapshot = FIRST_SNAPSHOT,
  trial,
  reflections = [],
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  snapshot?: EnrollmentSnapshot;
  trial?: TrialEnd & Readonly<{ isOver: boolean }>;
  reflections?: LearnerRecord["reflections"];
}>): readonly EnrollmentEntry[] {
  const ordered = enrollments.toSorted(
    (one, other) => one.startedAt.getTime() - other.startedAt.getTime(),
  );
  const committed = ordered.filter(({ kind }) => kind === "committed");
  const openTrialOf = (id: string) => (trial?.trial === id ? trial : undefined);
  return ordered.toReversed().map((enrollment) => ({
    enrollment,
    endedAt: enrollment.endedAt ?? runOutAt(openTrialOf(enrollment.id)),
    snapshot: enrollment.ended ?? openTrialOf(enrollment.id)?.snapshot ?? snapshot,
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
