import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import type { Identity } from "#lib/data/learner";
import { fromPrimary } from "#lib/data/replica";
import { Prisma } from "#prisma/generated/client";

/** Makes the address of a learner's calendar, of which only a hash is stored; the one before stops working. */
export function makeCalendarFeed({
  tokenHash,
  startsAt,
  ...change
}: Change & Readonly<{ tokenHash: Buffer; startsAt?: number }>): Promise<{ changed: boolean }> {
  const bytes = new Uint8Array(tokenHash);
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "CalendarFeed" ("userId", id, "tokenHash", "startsAt", "createdAt")
      SELECT op."userId", gen_random_uuid(), ${bytes}::bytea, ${startsAt ?? null}::int, ${change.at} FROM op
      ON CONFLICT ("userId") DO UPDATE SET "tokenHash" = EXCLUDED."tokenHash",
        "startsAt" = EXCLUDED."startsAt", "createdAt" = EXCLUDED."createdAt"
      RETURNING 1`,
    event: { type: "calendar-made", data: {} },
  });
}

/** Takes the address back; without one nothing changes. */
export function revokeCalendarFeed(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "CalendarFeed" c USING op WHERE c."userId" = op."userId" RETURNING 1`,
    event: { type: "calendar-revoked", data: {} },
  });
}

/** Whose calendar it is, as of which of their writes, what names it, and whether they asked for their account to be deleted. */
export type CalendarOwner = Identity &
  Readonly<{ revision: number; feed: string; startsAt?: number; isLeaving: boolean }>;

/** Returns whose calendar has this address, or null: unknown and taken back are the same. The primary says so, as long as it answers. */
export function findLearnerOfCalendar(tokenHash: Buffer): Promise<CalendarOwner | null> {
  return fromPrimary(() => readLearnerOfCalendar(tokenHash));
}

async function readLearnerOfCalendar(tokenHash: Buffer): Promise<CalendarOwner | null> {
  const feed = await prisma().calendarFeed.findUnique({
    where: { tokenHash: new Uint8Array(tokenHash) },
    select: {
      id: true,
      startsAt: true,
      user: {
        select: {
          ...{ id: true, name: true, timeZone: true, hoursPerWeek: true },
          ...{ deletion: true, revision: true },
        },
      },
    },
  });
  if (feed === null) return null;
  const { id, deletion, ...identity } = feed.user;
  return {
    ...{ userId: id, ...identity, feed: feed.id, startsAt: feed.startsAt ?? undefined },
    isLeaving: deletion !== null,
  };
}
