import type { FocusAssessment, IgnoreRule } from "../focus.ts";
import {
  committedInOrder,
  type EnrollmentRecord,
  type EnrollmentSnapshot,
  FIRST_SNAPSHOT,
} from "../record/enrollment.ts";

/** One switch of a verdict, with the enrollment that it leaves. */
export type SwitchStory = Readonly<{
  /** The stay that it leaves. */
  left: EnrollmentRecord;
  /** Where the learner stood when they left it, or stands now. */
  snapshot: EnrollmentSnapshot;
  from: string;
  to: string;
  at: Date;
  /** It is not made yet: the verdict is of `assessSwitch`. */
  isAhead: boolean;
  verdict: Readonly<{ weight: number; contribution: number }> | Readonly<{ rule: IgnoreRule }>;
}>;

/**
 * Returns every switch of a verdict, newest first, counted or not, with the enrollment behind it. `snapshot`
 * is that of the open enrollment.
 */
export function switchStories({
  focus,
  enrollments,
  snapshot = FIRST_SNAPSHOT,
}: Readonly<{
  focus: FocusAssessment;
  enrollments: readonly EnrollmentRecord[];
  snapshot?: EnrollmentSnapshot;
}>): readonly SwitchStory[] {
  const committed = committedInOrder(enrollments);
  const moves = [
    ...focus.hops.map(({ weight, contribution, ...move }) => ({
      ...move,
      verdict: { weight, contribution },
    })),
    ...focus.ignored.map(({ rule, ...move }) => ({ ...move, verdict: { rule } })),
  ].toSorted((one, other) => other.at.getTime() - one.at.getTime());

  return moves.flatMap((move) => {
    const left = committed.findLast(({ startedAt }) => startedAt < move.at);
    if (left === undefined) return [];
    const isAhead = !committed.some(({ startedAt }) => startedAt.getTime() === move.at.getTime());
    return [{ ...move, left, snapshot: left.ended ?? snapshot, isAhead }];
  });
}

/** Returns whether a switch counts. */
export function isCounted(
  story: SwitchStory,
): story is SwitchStory &
  Readonly<{ verdict: Readonly<{ weight: number; contribution: number }> }> {
  return "weight" in story.verdict;
}
