import type { EnrollmentRecord } from "../record/enrollment.ts";

type Completed = Readonly<{ milestone: string; at: Date; prior: boolean }>;

/**
 * Returns which completed milestones a learner brought along from another path, and from which: done (not `prior`)
 * before the open enrollment began, during an earlier committed enrollment elsewhere, or where there was none, during a trial.
 * Empty without an open enrollment.
 */
export function completedElsewhere({
  enrollments,
  open,
  completions,
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  open?: EnrollmentRecord;
  completions: readonly Completed[];
}>): ReadonlyMap<string, string> {
  if (open === undefined) return new Map();
  const earlier = enrollments
    .filter(({ startedAt }) => startedAt < open.startedAt)
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  return new Map(
    completions
      .filter(({ prior, at }) => !prior && at < open.startedAt)
      .flatMap(({ milestone, at }) => {
        const enrollment = earlier.find((each) => isDuring({ enrollment: each, at }));
        return enrollment === undefined || enrollment.path === open.path
          ? []
          : [[milestone, enrollment.path]];
      }),
  );
}

function isDuring({
  enrollment,
  at,
}: Readonly<{ enrollment: EnrollmentRecord; at: Date }>): boolean {
  return (
    enrollment.startedAt <= at && (enrollment.endedAt === undefined || at <= enrollment.endedAt)
  );
}

function rankOf({ kind }: EnrollmentRecord): number {
  return kind === "committed" ? 0 : 1;
}
