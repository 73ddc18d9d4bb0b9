import "server-only";
import { endPush } from "#lib/data/account/end-push";
import { liveAfter } from "#lib/data/account/session-life";
import { ask } from "#lib/data/ask";
import { prisma } from "#lib/data/client";
import { noteEdition } from "#lib/data/roadmap/edition";
import type { Viewer } from "#lib/domain/account";
import { Prisma } from "#prisma/generated/client";

/** That a session was used is written down at most once an hour: milliseconds. */
const SEEN_EVERY = 3_600_000;

type Moment = Readonly<{ now: Date }>;

/**
 * Returns who holds the session token with this SHA-256, or null when it is unknown, idle for 14 days or 30 days
 * old. One round trip: the same statement also says which revision of their record and which edition of the content
 * are the newest, and writes down that the
 * session was used, at most once an hour.
 */
export async function findViewer({
  tokenHash,
  now,
}: Moment & Readonly<{ tokenHash: Buffer }>): Promise<Viewer | null> {
  const { usedAfter, begunAfter } = liveAfter(now);
  const seenBefore = new Date(now.getTime() - SEEN_EVERY);
  const [viewer] = await ask<Viewer>(Prisma.sql`
    WITH live AS (
      SELECT id, "userId", coalesce("provenAt", "createdAt") AS "provenAt" FROM "Session"
      WHERE "tokenHash" = ${tokenHash} AND "lastSeenAt" > ${usedAfter} AND "createdAt" > ${begunAfter}
    ), seen AS (
      UPDATE "Session" s SET "lastSeenAt" = ${now} FROM live
      WHERE s.id = live.id AND s."lastSeenAt" <= ${seenBefore}
    )
    SELECT live.id::text AS "sessionId", u.id::text AS "userId", u.name, u.email,
      u."emailConfirmedAt" IS NOT NULL AS "emailConfirmed", u."timeZone", u."hoursPerWeek",
      live."provenAt", d."dueAt" AS "deletesAt", u.revision,
      coalesce((SELECT number FROM "Edition" WHERE id = 1), 0) AS edition
    FROM live JOIN "User" u ON u.id = live."userId"
      LEFT JOIN "AccountDeletion" d ON d."userId" = u.id`);
  if (viewer === undefined) return null;
  noteEdition(viewer.edition);
  return viewer;
}

type NewSession = Readonly<{
  userId: string;
  /** The stored hash that the password was just compared with; null where no password proved who it is. */
  passwordHash: string | null;
  tokenHash: Buffer;
  /** SHA-256 of the token that this browser held before, if any: that session ends (docs/security.md#new-session). */
  replaces: Buffer | null;
  userAgent: string;
}>;

const USER_AGENT_LENGTH = 300;

/**
 * Opens a session, ends the one that the browser held before, and clears the owner's run-out ones. Refuses
 * (false) when the password is no longer the one that was proven: the lock on the owner's row makes a sign-in
 * wait for a password change under way, so that none slips through behind it.
 */
export async function createSession({
  userId,
  passwordHash,
  tokenHash,
  replaces,
  userAgent,
  now,
}: NewSession & Moment): Promise<boolean> {
  const { usedAfter, begunAfter } = liveAfter(now);
  const created = await prisma().$executeRaw`
    WITH owner AS (
      SELECT id FROM "User" WHERE id = ${userId}::uuid
        AND (${passwordHash}::text IS NULL OR "passwordHash" = ${passwordHash}) FOR SHARE
    ), fresh AS (
      SELECT gen_random_uuid() AS id
    ), moved AS (
      -- The same browser goes on showing the reminders of the same learner.
      UPDATE "PushBrowser" b SET "sessionId" = fresh.id FROM fresh, "Session" s
      WHERE s."tokenHash" = ${replaces}::bytea AND b."sessionId" = s.id AND b."userId" = ${userId}::uuid
    ), stopped AS (
      DELETE FROM "PushBrowser" b USING "Session" s
      WHERE s."tokenHash" = ${replaces}::bytea AND b."sessionId" = s.id AND b."userId" <> ${userId}::uuid
    ), forgotten AS (
      -- Nobody can sign in anew in place of those that have run out and are cleared here.
      DELETE FROM "PushBrowser" b USING "Session" s
      WHERE b."userId" = ${userId}::uuid AND s."userId" = b."userId" AND s.id = b."sessionId"
        AND s."tokenHash" IS DISTINCT FROM ${replaces}::bytea
        AND (s."lastSeenAt" <= ${usedAfter} OR s."createdAt" <= ${begunAfter})
    ), ended AS (
      DELETE FROM "Session" WHERE "tokenHash" = ${replaces}::bytea OR (
        "userId" = ${userId}::uuid AND ("lastSeenAt" <= ${usedAfter} OR "createdAt" <= ${begunAfter}))
    )
    INSERT INTO "Session" (id, "tokenHash", "userId", "userAgent", "createdAt", "lastSeenAt")
    SELECT fresh.id, ${tokenHash}, owner.id, ${userAgent.slice(0, USER_AGENT_LENGTH)}, ${now}, ${now}
    FROM owner, fresh`;
  return created === 1;
}

/** Ends one of this learner's sessions, and the notifications that were turned on in it. False when they have no such session. */
export async function endSession({
  id,
  userId,
}: Readonly<{ id: string; userId: string }>): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id, userId } });
    await tx.pushBrowser.deleteMany({ where: { userId, sessionId: id } });
    return count === 1;
  });
}

/** Ends the session of a token, and the notifications of its browser: the token itself is the proof. Returns whose it was; null when it had ended. */
export async function endSessionByToken(tokenHash: Buffer): Promise<string | null> {
  const rows = await prisma().$queryRaw<{ userId: string }[]>`
    WITH ended AS (
      DELETE FROM "Session" WHERE "tokenHash" = ${tokenHash} RETURNING id, "userId"
    ), stopped AS (
      DELETE FROM "PushBrowser" b USING ended WHERE b."userId" = ended."userId" AND b."sessionId" = ended.id
    )
    SELECT "userId"::text AS "userId" FROM ended`;
  return rows[0]?.userId ?? null;
}

/** Ends all of this learner's sessions but one, and the notifications of all other browsers. Returns how many ended. */
export async function endOtherSessions({
  keep,
  userId,
}: Readonly<{ keep: string; userId: string }>): Promise<number> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId, id: { not: keep } } });
    await endPush(tx, { userId, keep });
    return count;
  });
}
