import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { tellSettled } from "#lib/data/enrollment/beside-rows";
import { changePath, type PathChange, type Transaction } from "#lib/data/enrollment/path-change";
import { writeEvent } from "#lib/data/enrollment/stay-rows";
import type { LocalDate } from "#lib/domain/words/dates";
import { Prisma } from "#prisma/generated/client";

/**
 * Plans a switch to `path` that would end `enrollment`, which is the open one or was left; the old path goes on until
 * the learner says yes. `replaced` is the open plan that the learner saw: it is cancelled. Outdated where the database
 * has another plan, or another path was begun.
 */
export function planSwitch({
  enrollment,
  path,
  reason,
  dueOn,
  replaced,
  ...change
}: Change &
  Readonly<{
    enrollment: string;
    path: string;
    reason: string;
    dueOn: LocalDate;
    replaced?: string;
  }>): Promise<PathChange> {
  return changePath(change, async (tx) => {
    const { userId, at } = change;
    if (!(await isNewestStay(tx, { userId, enrollment }))) return false;
    if (replaced !== undefined) {
      const settled = await settleRow(tx, { ...change, plan: replaced, as: "cancelled" });
      if (!settled) return false;
    }
    // Where another tab made a plan meanwhile, the database lets this one not through: that is `outdated` too.
    await tx.plannedSwitch.create({
      data: {
        userId,
        enrollmentId: enrollment,
        pathId: path,
        reason,
        at,
        dueOn: new Date(`${dueOn}T00:00:00Z`),
      },
    });
    await writeEvent(tx, change, {
      type: "switch-planned",
      data: { from: enrollment, path, dueOn, reason },
    });
    return true;
  });
}

/** Settles an open plan without a switch: cancelled before its day, or stayed on it or later. */
export function settlePlannedSwitch({
  plan,
  as,
  ...change
}: Change & Readonly<{ plan: string; as: "cancelled" | "stayed" }>): Promise<PathChange> {
  return changePath(change, (tx) => settleRow(tx, { ...change, plan, as }));
}

/** Whether the learner ever made this plan, open or settled. */
export async function hasPlannedSwitch({
  userId,
  plan,
}: Readonly<{ userId: string; plan: string }>): Promise<boolean> {
  return (await prisma().plannedSwitch.count({ where: { id: plan, userId } })) > 0;
}

/** Sets the days between planning a switch and being asked again; an open plan keeps its day. */
export function setCoolingOff({
  days,
  ...change
}: Change & Readonly<{ days: number }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "User" SET "coolingOffDays" = ${days} FROM op
      WHERE "User".id = op."userId" AND "coolingOffDays" <> ${days} RETURNING 1`,
    event: { type: "cooling-off-set", data: { days } },
  });
}

async function settleRow(
  tx: Transaction,
  { plan, as, ...change }: Change & Readonly<{ plan: string; as: "cancelled" | "stayed" }>,
): Promise<boolean> {
  const [settled] = await tx.plannedSwitch.updateManyAndReturn({
    where: { id: plan, userId: change.userId, settledAt: null },
    data: { settledAt: change.at, settledAs: as },
    select: { pathId: true },
  });
  if (settled === undefined) return false;
  await tellSettled(tx, { ...change, path: settled.pathId, as });
  return true;
}

/** A stay can be planned away from while it is the learner's newest one and was not completed. */
async function isNewestStay(
  tx: Transaction,
  { userId, enrollment }: Readonly<{ userId: string; enrollment: string }>,
): Promise<boolean> {
  const newest = await tx.enrollment.findFirst({
    where: { userId, kind: "committed" },
    orderBy: { startedAt: "desc" },
    select: { id: true, endedAs: true },
  });
  return newest?.id === enrollment && (newest.endedAs === null || newest.endedAs === "left");
}
