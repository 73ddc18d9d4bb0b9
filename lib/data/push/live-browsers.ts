import "server-only";
import { liveAfter } from "#lib/data/account/session-life";
import { Prisma } from "#prisma/generated/client";

/**
 * Returns what a statement selects from for the browsers (`b`) of a learner that show their reminders: those whose session goes on. One whose session has run out shows none, until
 * its learner signs in there anew (docs/security.md#push-worker).
 */
export function liveBrowsersOf({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Prisma.Sql {
  const { usedAfter, begunAfter } = liveAfter(now);
  return Prisma.sql`"PushBrowser" b JOIN "Session" s ON s.id = b."sessionId" AND s."userId" = b."userId"
    WHERE b."userId" = ${userId}::uuid AND s."lastSeenAt" > ${usedAfter} AND s."createdAt" > ${begunAfter}`;
}
