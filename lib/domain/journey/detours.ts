import { FOCUS, toFocusHistory } from "../focus/focus-history.ts";
import { judgeSwitches } from "../focus/switches.ts";
import { committedInOrder, type EnrollmentRecord } from "../record/enrollment.ts";
import { hoursElapsed } from "../time/instants.ts";

/** One stay on a path, as it is looked back on: with the paths that were tried for under 72 hours in between. */
export type Stay = Readonly<{
  /** The enrollments that it is made of, oldest first; one, but for detours. */
  parts: readonly [EnrollmentRecord, ...EnrollmentRecord[]];
  detours: readonly Detour[];
}>;

/** A path that was tried and left again for the one before it. */
export type Detour = Readonly<{
  tried: EnrollmentRecord;
  /** What was written when switching to it; may be empty. */
  reason: string;
}>;

/**
 * Returns the committed enrollments, oldest first, in which a switch that was undone within 72 hours, there and back, is one
 * thing (docs/rules.md#going-back). Where the detector counts one of the two, or the learner said that one does not count, both
 * stand by themselves: each of them can then be looked at and marked.
 */
export function staysOf(enrollments: readonly EnrollmentRecord[]): readonly Stay[] {
  const forgiven = new Set(
    judgeSwitches(toFocusHistory({ enrollments }))
      .filter(({ verdict }) => "rule" in verdict && isForgiven(verdict.rule))
      .map(({ at }) => at.getTime()),
  );
  const stays: Stay[] = [];
  for (const enrollment of committedInOrder(enrollments)) {
    const [before, away] = stays.slice(-2);
    const detour = away && before && detourOf({ before, away, back: enrollment });
    if (detour === undefined) stays.push({ parts: [enrollment], detours: [] });
    else stays.splice(-2, 2, detour);
  }
  return stays;

  function detourOf({
    before,
    away,
    back,
  }: Readonly<{ before: Stay; away: Stay; back: EnrollmentRecord }>): Stay | undefined {
    const [[tried], last] = [away.parts, before.parts.at(-1)];
    const lasted = hoursElapsed({ from: tried.startedAt, to: back.startedAt });
    if (away.parts.length > 1 || last?.path !== back.path || lasted >= FOCUS.undoneHours) {
      return undefined;
    }
    if (![tried, back].every(({ startedAt }) => forgiven.has(startedAt.getTime()))) {
      return undefined;
    }
    const { parts, detours } = before;
    return {
      parts: [...parts, back],
      detours: [...detours, { tried, reason: last.switchReason ?? "" }],
    };
  }
}

function isForgiven(rule: string): boolean {
  return rule === "undone" || rule === "settling";
}
