import "server-only";
import type { Change } from "#lib/data/changes";
import { type Transaction, writeEvent } from "#lib/data/transaction";
import type { TrialEnd } from "#lib/domain/trial/trial-end";

/** The open trial, which ends together with the committed enrollment. */
export type WithTrial = Readonly<{ trial?: TrialEnd }>;

/** Where a change of path leads; absent where it leads nowhere (leaving, completing). */
type Towards = WithTrial & Readonly<{ path?: string }>;

/**
 * Ends the open trial and resolves the planned switch, which both end with the committed enrollment: as `switched` where
 * they are about the path that is begun. Returns false where a trial is open that the caller does not know of: another tab began it.
 */
export async function endTrialAndPlan(
  tx: Transaction,
  { path, trial, ...change }: Change & Towards,
): Promise<boolean> {
  const { userId, at } = change;
  const open = await tx.enrollment.findFirst({
    where: { userId, kind: "trial", endedAt: null },
    select: { id: true, pathId: true },
  });
  if (open !== null) {
    if (open.id !== trial?.trial) return false;
    await endTrialRow(tx, { ...change, ...trial, as: open.pathId === path ? "switched" : "left" });
  }
  const plan = await tx.plannedSwitch.findFirst({ where: { userId, resolvedAt: null } });
  if (plan === null) return true;
  const as = plan.pathId === path ? "switched" : "lapsed";
  await tx.plannedSwitch.update({
    where: { userId_id: { userId, id: plan.id } },
    data: { resolvedAt: at, resolvedAs: as },
  });
  // The switch itself has an event of its own.
  if (as === "lapsed") await writePlanResolved(tx, { ...change, path: plan.pathId, as });
  return true;
}

/** Ends one trial of this learner; returns false where it is not open, or not theirs. */
export async function endTrialRow(
  tx: Transaction,
  {
    trial,
    endedAt,
    snapshot,
    as,
    ...change
  }: Change & TrialEnd & Readonly<{ as: "switched" | "left" }>,
): Promise<boolean> {
  const [ended] = await tx.enrollment.updateManyAndReturn({
    where: { id: trial, userId: change.userId, kind: "trial", endedAt: null },
    data: {
      endedAt,
      endedAs: as,
      endedPhase: snapshot.phase,
      endedDepth: snapshot.depth,
      endedActiveDays: snapshot.activeDays,
    },
    select: { pathId: true },
  });
  if (ended === undefined) return false;
  await writeEvent(tx, change, { type: "trial-ended", data: { trial, path: ended.pathId, as } });
  return true;
}

/** Writes the event of a planned switch that ended without one. */
export async function writePlanResolved(
  tx: Transaction,
  {
    path,
    as,
    ...change
  }: Change & Readonly<{ path: string; as: "cancelled" | "stayed" | "lapsed" }>,
): Promise<void> {
  await writeEvent(tx, change, { type: "planned-switch-settled", data: { path, as } });
}
