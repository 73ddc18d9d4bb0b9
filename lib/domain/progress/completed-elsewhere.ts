import type { EnrollmentRecord } from "../record/enrollment.ts";

type Completed = Readonly<{ milestone: string; at: Date; prior: boolean }>;

/**
 * Answers which completed milestones a learner brought along from another path, and from which: done (not `prior`)
 * before the open enrollment began, during an earlier committed stay elsewhere, or where there was none, during a trial.
 * Empty without an open enrollment.
 */
export function carriedOver({
  enrollments,
  open,
  completions,
}: Readonly<{
  enrollments: readonly EnrollmentRecord[];
  open?: EnrollmentRecord;
  completions: readonly Completed[];
}>): ReadonlyMap<string, string> {
  if (open === undefined) return new Map();
  const stays = enrollments
    .filter(({ startedAt }) => startedAt < open.startedAt)
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  return new Map(
    completions
      .filter(({ prior, at }) => !prior && at < open.startedAt)
      .flatMap(({ milestone, at }) => {
        const stay = stays.find((each) => isDuring({ stay: each, at }));
        return stay === undefined || stay.path === open.path ? [] : [[milestone, stay.path]];
      }),
  );
}

function isDuring({ stay, at }: Readonly<{ stay: EnrollmentRecord; at: Date }>): boolean {
  return stay.startedAt <= at && (stay.endedAt === undefined || at <= stay.endedAt);
}

function rankOf({ kind }: EnrollmentRecord): number {
  return kind === "committed" ? 0 : 1;
}
