import "server-only";
import type { Change } from "#lib/data/changes";
import { switchAfterLeaving, switchPath } from "#lib/data/switch";
import { findTrialEnd } from "#lib/data/trial";
import { type Learner, snapshotOfLearner } from "#lib/domain/learner";
import { canSwitch } from "#lib/domain/switch/can-switch";

/**
 * Switches from the enrollment `from`, which is the one that the learner saw. Returns where that leads, also where the switch
 * is made already or is no switch any more, or that the record stands otherwise by now.
 */
export async function switchTo({
  change,
  learner,
  path,
  reason,
  from,
}: Readonly<{
  change: Change;
  learner: Learner;
  path: string;
  reason: string;
  from: string;
}>): Promise<Readonly<{ to: string } | { outdated: true }>> {
  const { enrollments } = learner.record;
  const decision = canSwitch({ enrollments, path, now: learner.now });
  if (!decision.ok) {
    return { to: decision.reason === "same-path" ? "/today" : `/commit/${path}` };
  }
  if (decision.from.id !== from) return { outdated: true };

  const snapshot = snapshotOfLearner(learner);
  const next = {
    ...change,
    path,
    reason,
    enrollment: from,
    commitment: { why: "", hoursPerWeek: decision.from.hoursPerWeek },
  };
  const made =
    snapshot === undefined
      ? await switchAfterLeaving(next)
      : await switchPath({ ...next, snapshot, trial: await findTrialEnd(learner) });
  return made.ok || made.reason === "already-applied" ? { to: "/today" } : { outdated: true };
}
