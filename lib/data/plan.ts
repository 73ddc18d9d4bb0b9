import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { writePlanResolved } from "#lib/data/enrollment/trial-and-plan-rows";
import {
  applyInTransaction,
  type ChangeResult,
  type Transaction,
  writeEvent,
} from "#lib/data/transaction";
import type { LocalDate } from "#lib/domain/time/dates";
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
  }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const { userId, at } = change;
    if (!(await isNewestEnrollment(tx, { userId, enrollment }))) return false;
    if (replaced !== undefined) {
      const resolved = await resolveRow(tx, { ...change, plan: replaced, as: "cancelled" });
      if (!resolved) return false;
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

/** Resolves an open plan without a switch: cancelled before its day, or stayed on it or later. */
export function resolvePlannedSwitch({
  plan,
  as,
  ...change
}: Change & Readonly<{ plan: string; as: "cancelled" | "stayed" }>): Promise<ChangeResult> {
  return applyInTransaction(change, (tx) => resolveRow(tx, { ...change, plan, as }));
}

/** Returns whether the learner ever made this plan, open or resolved. */
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

async function resolveRow(
  tx: Transaction,
  { plan, as, ...change }: Change & Readonly<{ plan: string; as: "cancelled" | "stayed" }>,
): Promise<boolean> {
  const [resolved] = await tx.plannedSwitch.updateManyAndReturn({
    where: { id: plan, userId: change.userId, resolvedAt: null },
    data: { resolvedAt: change.at, resolvedAs: as },
    select: { pathId: true },
  });
  if (resolved === undefined) return false;
  await writePlanResolved(tx, { ...change, path: resolved.pathId, as });
  return true;
}

/** A switch can be planned away from an enrollment while it is the learner's newest one and was not completed. */
async function isNewestEnrollment(
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
