import "server-only";
import type { Change } from "#lib/data/changes";
import {
  beginEnrollment,
  type Commitment,
  type End,
  endEnrollment,
  recordPrior,
} from "#lib/data/enrollment/enrollment-rows";
import { endTrialAndPlan, type WithTrial } from "#lib/data/enrollment/trial-and-plan-rows";
import {
  applyInTransaction,
  type ChangeResult,
  type Transaction,
  writeEvent,
} from "#lib/data/transaction";

/**
 * Begins a path for a learner without one, and records what they could already do. Hours a week that they name become
 * their plan, which the settings change later.
 */
export function commitToPath({
  path,
  commitment,
  prior,
  ...change
}: Change &
  Readonly<{
    path: string;
    commitment: Commitment;
    prior: readonly string[];
  }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    await planHours(tx, { ...change, hoursPerWeek: commitment.hoursPerWeek });
    if (!(await endTrialAndPlan(tx, { ...change, path }))) return false;
    await recordPrior(tx, { ...change, prior });
    await beginEnrollment(tx, {
      ...change,
      commitment,
      event: { type: "committed", data: { path } },
    });
    return true;
  });
}

/** Makes hours a week the learner's plan, with its event; the very hours that they plan already change nothing. */
async function planHours(
  tx: Transaction,
  { hoursPerWeek, ...change }: Change & Pick<Commitment, "hoursPerWeek">,
): Promise<void> {
  if (hoursPerWeek === undefined) return;
  const { count } = await tx.user.updateMany({
    where: {
      id: change.userId,
      OR: [{ hoursPerWeek: null }, { hoursPerWeek: { not: hoursPerWeek } }],
    },
    data: { hoursPerWeek },
  });
  if (count > 0) await writeEvent(tx, change, { type: "plan-set", data: { hoursPerWeek } });
}

/** Ends the open enrollment at 100 %; the caller has decided that it is. */
export function completePath({
  enrollment,
  snapshot,
  trial,
  ...change
}: Change & End & WithTrial): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const ended = await endEnrollment(tx, { ...change, enrollment, snapshot, as: "completed" });
    if (!ended || !(await endTrialAndPlan(tx, { ...change, trial }))) return false;
    await writeEvent(tx, change, { type: "path-completed", data: { enrollment } });
    return true;
  });
}

/** Leaves the open enrollment before its end; everything is kept. */
export function leavePath({
  enrollment,
  snapshot,
  reason,
  trial,
  ...change
}: Change & End & WithTrial & Readonly<{ reason: string }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const ended = await endEnrollment(tx, { ...change, enrollment, snapshot, as: "left", reason });
    if (!ended || !(await endTrialAndPlan(tx, { ...change, trial }))) return false;
    await writeEvent(tx, change, { type: "left", data: { enrollment, reason } });
    return true;
  });
}
