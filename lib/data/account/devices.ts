import "server-only";
import { prisma } from "#lib/data/client";
import { type Told, tellOf } from "#lib/data/outbox";

const YEAR_MS = 365 * 24 * 60 * 60 * 1_000;

/** A browser, by the SHA-256 of the secret in its cookie. */
type Device = Readonly<{ tokenHash: Buffer }>;

/** Returns whether somebody has signed in to the account of this normalised address in this browser before. */
export async function isKnownDevice({
  email,
  tokenHash,
}: Device & Readonly<{ email: string }>): Promise<boolean> {
  const known = await prisma().knownDevice.count({
    where: { tokenHash: new Uint8Array(tokenHash), user: { email } },
  });
  return known === 1;
}

/**
 * Remembers that this learner signed in in this browser, and forgets those that they have not used for a year. The first time, their
 * notice is queued in the same transaction. Returns whether it is the first time.
 */
export function rememberDevice({
  userId,
  tokenHash,
  notice,
  now,
}: Device & Told & Readonly<{ userId: string; now: Date }>): Promise<boolean> {
  const unused = new Date(now.getTime() - YEAR_MS);
  return prisma().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ isNew: boolean }[]>`
    WITH forgotten AS (
      DELETE FROM "KnownDevice"
      WHERE "userId" = ${userId}::uuid AND "tokenHash" <> ${tokenHash} AND "usedAt" < ${unused}
    )
    INSERT INTO "KnownDevice" ("userId", "tokenHash", "createdAt", "usedAt")
    VALUES (${userId}::uuid, ${tokenHash}, ${now}, ${now})
    ON CONFLICT ("userId", "tokenHash") DO UPDATE SET "usedAt" = excluded."usedAt"
    RETURNING xmax = 0 AS "isNew"`;
    const isNew = rows[0]?.isNew === true;
    if (isNew) await tellOf(tx, { notice });
    return isNew;
  });
}
