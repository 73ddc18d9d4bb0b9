import "server-only";
import { prisma } from "#lib/data/client";

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
 * Remembers that this learner signed in in this browser, and forgets those that they have not used for a year. Returns
 * whether it is the first time.
 */
export async function rememberDevice({
  userId,
  tokenHash,
  now,
}: Device & Readonly<{ userId: string; now: Date }>): Promise<boolean> {
  const unused = new Date(now.getTime() - YEAR_MS);
  const rows = await prisma().$queryRaw<{ isNew: boolean }[]>`
    WITH forgotten AS (
      DELETE FROM "KnownDevice"
      WHERE "userId" = ${userId}::uuid AND "tokenHash" <> ${tokenHash} AND "usedAt" < ${unused}
    )
    INSERT INTO "KnownDevice" ("userId", "tokenHash", "createdAt", "usedAt")
    VALUES (${userId}::uuid, ${tokenHash}, ${now}, ${now})
    ON CONFLICT ("userId", "tokenHash") DO UPDATE SET "usedAt" = excluded."usedAt"
    RETURNING xmax = 0 AS "isNew"`;
  return rows[0]?.isNew === true;
}
