import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { recordPrior } from "#lib/data/enrollment/enrollment-rows";
import { applyInTransaction, type ChangeResult, writeEvent } from "#lib/data/transaction";
import { readEventData } from "#lib/domain/record/event";
import { Prisma } from "#prisma/generated/client";

/**
 * Says of one milestone "I knew this before": an open one is completed as `prior`, and one that is done keeps its date
 * and becomes `prior`. An unknown one changes nothing.
 */
export function markPrior({
  milestone,
  ...change
}: Change & Readonly<{ milestone: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "Completion" AS c ("userId", "milestoneId", at, "on", prior)
      SELECT op."userId", m.id, ${change.at}, ${change.on}::date, true
      FROM op, "Milestone" m WHERE m.id = ${milestone}
      ON CONFLICT ("userId", "milestoneId") DO UPDATE SET prior = true WHERE NOT c.prior RETURNING 1`,
    event: { type: "prior-recorded", data: { milestones: [milestone] } },
  });
}

/** Says of a milestone that is `prior` "I did it now": on the date of its own tick, where it had one, else today. */
export function markDoneNow({
  milestone,
  ...change
}: Change & Readonly<{ milestone: string }>): Promise<{ changed: boolean }> {
  const ticked = Prisma.sql`
    SELECT 1 FROM "Event" e WHERE e."userId" = c."userId" AND e.type = 'completed' AND e.at = c.at
    AND e.data ->> 'milestone' = c."milestoneId" AND NOT e.data @> '{"prior": true}'`;
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "Completion" c SET prior = false,
        at = CASE WHEN EXISTS (${ticked}) THEN c.at ELSE ${change.at} END,
        "on" = CASE WHEN EXISTS (${ticked}) THEN c."on" ELSE ${change.on}::date END
      FROM op WHERE c."userId" = op."userId" AND c."milestoneId" = ${milestone} AND c.prior RETURNING 1`,
    event: { type: "prior-done-now", data: { milestone } },
  });
}

/** Says of many milestones "I knew these before", in one change. What is completed already stays as it is. */
export function markAllPrior({
  milestones,
  ...change
}: Change & Readonly<{ milestones: readonly string[] }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    await recordPrior(tx, { ...change, prior: milestones });
    return true;
  });
}

/** Takes back what one change marked as known before, as far as it still is. Evidence, notes and steps stay. */
export function takePriorBack({
  marked,
  ...change
}: Change & Readonly<{ marked: string }>): Promise<ChangeResult> {
  return applyInTransaction(change, async (tx) => {
    const gone = await tx.$queryRaw<{ milestone: string }[]>`
      DELETE FROM "Completion" c USING "Event" e
      WHERE c."userId" = ${change.userId}::uuid AND c.prior AND e."userId" = c."userId" AND e.at = c.at
        AND e."operationId" = ${marked}::uuid AND e.type = 'prior-recorded'
        AND jsonb_exists(e.data -> 'milestones', c."milestoneId")
      RETURNING c."milestoneId" AS milestone`;
    if (gone.length === 0) return true;
    await writeEvent(tx, change, {
      type: "prior-taken-back",
      data: { milestones: gone.map(({ milestone }) => milestone) },
    });
    return true;
  });
}

/** Returns the milestones that one change of this learner marked as known before, in no order; empty for any other. */
export async function listMarkedPrior({
  userId,
  operationId,
}: Readonly<{ userId: string; operationId: string }>): Promise<readonly string[]> {
  const event = await prisma().event.findFirst({
    where: { userId, operationId, type: "prior-recorded" },
    select: { data: true },
  });
  return readEventData("prior-recorded", event?.data)?.milestones ?? [];
}
