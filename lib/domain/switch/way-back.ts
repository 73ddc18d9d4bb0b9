import { FOCUS, toFocusHistory } from "../focus/focus-history.ts";
import { judgeSwitches } from "../focus/switches.ts";
import { assessSwitch } from "../focus.ts";
import { committedInOrder, type EnrollmentRecord } from "../record/enrollment.ts";
import { hoursElapsed } from "../time/instants.ts";

/** The switch that began the stay that a learner is on now. */
export type LastSwitch = Readonly<{
  left: EnrollmentRecord;
  begun: EnrollmentRecord;
  /** The learner went back to where they had been less than 72 hours before. */
  isReturn: boolean;
  /** The detector counts it, whatever it weighs by now. */
  isCounted: boolean;
}>;

/** Going back on the last switch with one press. */
export type WayBack = LastSwitch & Readonly<{ isUndone: boolean }>;

/** Returns the switch that began the open enrollment; absent without one, and where that was no switch. */
export function lastSwitch(enrollments: readonly EnrollmentRecord[]): LastSwitch | undefined {
  const [earlier, left, begun] = [-3, -2, -1].map((index) =>
    committedInOrder(enrollments).at(index),
  );
  const judged = judgeSwitches(toFocusHistory({ enrollments })).at(-1);
  if (left === undefined || begun === undefined || begun.endedAt !== undefined) return undefined;
  if (judged?.at.getTime() !== begun.startedAt.getTime()) return undefined;
  const lasted = hoursElapsed({ from: left.startedAt, to: begun.startedAt });
  return {
    left,
    begun,
    isReturn: earlier?.path === begun.path && lasted < FOCUS.undoneHours,
    isCounted: "weight" in judged.verdict,
  };
}

/**
 * Returns the switch that one press takes back: for 72 hours (docs/rules.md#going-back), but for one that was itself such a way
 * back. It is undone where the detector would then count neither of the two.
 */
export function wayBack({
  enrollments,
  now,
}: Readonly<{ enrollments: readonly EnrollmentRecord[]; now: Date }>): WayBack | undefined {
  const last = lastSwitch(enrollments);
  if (last === undefined || last.isReturn) return undefined;
  const { left, begun } = last;
  if (hoursElapsed({ from: begun.startedAt, to: now }) >= FOCUS.undoneHours) return undefined;
  const { hops } = assessSwitch(toFocusHistory({ enrollments }), left.path, now);
  return { ...last, isUndone: hops.every(({ at }) => at < begun.startedAt) };
}
