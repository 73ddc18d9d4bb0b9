import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { applyInTransaction, writeEvent } from "#lib/data/transaction";
import type { ReviewOutcome } from "#lib/domain/record/answers";
import type { ReviewDelay } from "#lib/domain/review/spread-reviews";
import { Prisma } from "#prisma/generated/client";

/**
 * Says of an answer that was asked again whether it still holds. One review per milestone and local date: a second one,
 * from another tab, changes nothing. Returns `changed: false` then, and where the learner has no such answer.
 */
export function reviewAnswer({
  milestone,
  outcome,
  ...change
}: Change & Readonly<{ milestone: string; outcome: ReviewOutcome }>): Promise<{
  changed: boolean;
}> {
  // The id is made of what may be there once, so that its primary key refuses the second of two tabs at one instant.
  const once = [change.userId, milestone, change.on].join("/");
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "Review" (id, "userId", "milestoneId", at, "on", outcome)
      SELECT md5(${once})::uuid, op."userId", e."milestoneId", ${change.at}, ${change.on}::date, ${outcome}::"ReviewOutcome"
      FROM op JOIN "Explanation" e ON e."userId" = op."userId" AND e."milestoneId" = ${milestone}
      ON CONFLICT DO NOTHING RETURNING 1`,
    event: { type: "reviewed", data: { milestone, outcome } },
  });
}

/** Lets answers wait until their dates, all of them with one event. Those that the learner does not have are left out. */
export async function delayReviews({
  delays,
  ...change
}: Change & Readonly<{ delays: readonly ReviewDelay[] }>): Promise<{ changed: boolean }> {
  const { userId, at } = change;
  const until = delays
    .map((delay) => delay.until)
    .toSorted()
    .at(-1);
  if (until === undefined) return { changed: false };
  const spread = await applyInTransaction(change, async (tx) => {
    const milestones = await tx.$executeRaw`
      INSERT INTO "ReviewDelay" ("userId", "milestoneId", "until", at)
      SELECT e."userId", e."milestoneId", d."until"::date, ${at}
      FROM unnest(${delays.map(({ milestone }) => milestone)}::text[], ${delays.map((delay) => delay.until)}::text[])
        AS d(milestone, "until")
      JOIN "Explanation" e ON e."userId" = ${userId}::uuid AND e."milestoneId" = d.milestone
      ON CONFLICT ("userId", "milestoneId") DO UPDATE SET "until" = excluded."until", at = excluded.at`;
    if (milestones === 0) return false;
    await writeEvent(tx, change, { type: "reviews-spread", data: { milestones, until } });
    return true;
  });
  return { changed: spread.ok };
}
