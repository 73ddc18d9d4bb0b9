import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import {
  beginEnrollment,
  type Commitment,
  type End,
  endEnrollment,
} from "#lib/data/enrollment/enrollment-rows";
import { endTrialAndPlan, type WithTrial } from "#lib/data/enrollment/trial-and-plan-rows";
import { applyInTransaction, type ChangeResult } from "#lib/data/transaction";
import type { Helped } from "#lib/domain/record/answers";
import { Prisma } from "#prisma/generated/client";

/** Ends one enrollment as switched and begins the next at the same instant. */
export function switchPath({
  path,
  reason,
  enrollment,
  snapshot,
  commitment,
  trial,
  ...change
}: Change &
  End &
  WithTrial &
  Readonly<{ path: string; reason: string; commitment: Commitment }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const ended = await endEnrollment(tx, {
      ...change,
      enrollment,
      snapshot,
      as: "switched",
      reason,
    });
    if (!ended || !(await endTrialAndPlan(tx, { ...change, path, trial }))) return false;
    await beginEnrollment(tx, {
      ...change,
      commitment,
      event: { type: "switched", data: { path, from: enrollment, reason } },
    });
    return true;
  });
}

/**
 * Begins another path within 30 days of leaving one. The reason is kept with the path that was left; where one was written
 * when leaving, that one stays, and the new one is kept with the path that begins.
 */
export function switchAfterLeaving({
  path,
  reason,
  enrollment,
  commitment,
  ...change
}: Change &
  Readonly<{
    path: string;
    reason: string;
    enrollment: string;
    commitment: Commitment;
  }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const left = { id: enrollment, userId: change.userId, endedAs: "left" } as const;
    if ((await tx.enrollment.count({ where: left })) === 0) return false;
    const kept = await tx.enrollment.updateMany({
      where: { ...left, OR: [{ switchReason: null }, { switchReason: "" }] },
      data: { switchReason: reason },
    });
    if (!(await endTrialAndPlan(tx, { ...change, path }))) return false;
    await beginEnrollment(tx, {
      ...change,
      commitment: kept.count === 1 ? commitment : { ...commitment, why: reason },
      event: { type: "switched", data: { path, from: enrollment, reason } },
    });
    return true;
  });
}

/**
 * Writes down whether the switch that began an enrollment helped, or that the learner would rather not say. Once for
 * each: a second answer changes nothing, and neither does one about an enrollment that is not theirs.
 */
export function reflectOnSwitch({
  enrollment,
  helped,
  text,
  ...change
}: Change & Readonly<{ enrollment: string; helped?: Helped; text: string }>): Promise<{
  changed: boolean;
}> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "SwitchReflection" ("enrollmentId", "userId", helped, text, at)
      SELECT e.id, op."userId", ${helped ?? null}::"Helped", ${text}, ${change.at}
      FROM op JOIN "Enrollment" e ON e."userId" = op."userId" AND e.id = ${enrollment}::uuid
      ON CONFLICT DO NOTHING RETURNING 1`,
    event: { type: "switch-reflected", data: { enrollment, helped } },
  });
}
