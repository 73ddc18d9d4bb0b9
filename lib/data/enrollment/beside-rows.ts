import "server-only";
import type { Change } from "#lib/data/changes";
import type { Transaction } from "#lib/data/enrollment/path-change";
import { writeEvent } from "#lib/data/enrollment/stay-rows";
import type { Standing } from "#lib/domain/enrollment/enrollment";

/** What stands beside a stay on a path and ends with it: a trial, and a planned switch. */

/** Which trial ends, when, and where the learner stood then. */
export type TrialEnd = Readonly<{ trial: string; endedAt: Date; standing: Standing }>;

/** Where a change of path leads; absent where it leads nowhere (leaving, completing). */
type Towards = Readonly<{ path?: string; trial?: TrialEnd }>;

/**
 * Ends the open trial and settles the open plan together with a stay: as `switched` where they are about the path
 * that is begun. Answers false where a trial is open that the caller does not know of: another tab began it.
 */
export async function endBeside(
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
  const plan = await tx.plannedSwitch.findFirst({ where: { userId, settledAt: null } });
  if (plan === null) return true;
  const as = plan.pathId === path ? "switched" : "lapsed";
  await tx.plannedSwitch.update({
    where: { id: plan.id },
    data: { settledAt: at, settledAs: as },
  });
  // The switch itself has an event of its own.
  if (as === "lapsed") await tellSettled(tx, { ...change, path: plan.pathId, as });
  return true;
}

/** Ends one trial of this learner; false where it is not open, or not theirs. */
export async function endTrialRow(
  tx: Transaction,
  {
    trial,
    endedAt,
    standing,
    as,
    ...change
  }: Change & TrialEnd & Readonly<{ as: "switched" | "left" }>,
): Promise<boolean> {
  const [ended] = await tx.enrollment.updateManyAndReturn({
    where: { id: trial, userId: change.userId, kind: "trial", endedAt: null },
    data: {
      endedAt,
      endedAs: as,
      endedPhase: standing.phase,
      endedDepth: standing.depth,
      endedActiveDays: standing.activeDays,
    },
    select: { pathId: true },
  });
  if (ended === undefined) return false;
  await writeEvent(tx, change, { type: "trial-ended", data: { trial, path: ended.pathId, as } });
  return true;
}

export async function tellSettled(
  tx: Transaction,
  {
    path,
    as,
    ...change
  }: Change & Readonly<{ path: string; as: "cancelled" | "stayed" | "lapsed" }>,
): Promise<void> {
  await writeEvent(tx, change, { type: "planned-switch-settled", data: { path, as } });
}
