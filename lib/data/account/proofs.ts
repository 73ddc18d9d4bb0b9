import "server-only";
import { actsAt, CODE_TRIES } from "#lib/data/account/mail-token-life";
import { rowOfCode } from "#lib/data/account/mailed-codes";
import { prisma } from "#lib/data/client";

type Holder = Readonly<{ userId: string; sessionId: string; now: Date }>;

/** Notes on a session that whoever holds it has just shown who they are (docs/security.md#recent-proof). */
export async function recordProof({ userId, sessionId, now }: Holder): Promise<void> {
  await prisma().session.updateMany({
    where: { id: sessionId, userId },
    data: { provenAt: now },
  });
}

type ProofCode = Readonly<{
  userId: string;
  /** SHA-256 of a secret that only the browser of the session holds. */
  browserHash: Buffer;
  /** SHA-256 of that secret and the code. */
  codeHash: Buffer;
  now: Date;
}>;

/** Remembers a code that is about to be mailed to a learner, instead of the one that this session asked for before. */
export async function createProofCode({
  userId,
  browserHash,
  codeHash,
  now,
}: ProofCode): Promise<void> {
  await prisma().$transaction([
    prisma().mailToken.deleteMany({
      where: {
        userId,
        purpose: "proveAgain",
        OR: [{ browserHash: new Uint8Array(browserHash) }, { expiresAt: { lte: now } }],
      },
    }),
    prisma().mailToken.create({
      data: rowOfCode({ purpose: "proveAgain", userId, browserHash, codeHash, now }),
      select: { id: true },
    }),
  ]);
}

/** Returns whether a code is on its way to a learner that this session may still type. */
export async function hasProofCode({
  userId,
  browserHash,
  now,
}: Omit<ProofCode, "codeHash">): Promise<boolean> {
  const count = await prisma().mailToken.count({
    where: {
      ...{ userId, purpose: "proveAgain", browserHash: new Uint8Array(browserHash) },
      ...actsAt(now),
    },
  });
  return count > 0;
}

/**
 * Tries a typed code in the session that asked for it. The right one is used up and noted on the session as a proof, in one
 * statement; a wrong one counts in the same. Tries at once wait for each other, so that many are still five.
 */
export async function proveByCode({
  userId,
  sessionId,
  browserHash,
  codeHash,
  now,
}: ProofCode & Holder): Promise<boolean> {
  const rows = await prisma().$queryRaw<unknown[]>`
    WITH asked AS (
      SELECT id, "codeHash" = ${codeHash} AS "isRight" FROM "MailToken"
      WHERE "userId" = ${userId}::uuid AND "browserHash" = ${browserHash} AND purpose = 'prove-again'
        AND "expiresAt" > ${now} AND "codeAttempts" < ${CODE_TRIES}
      FOR UPDATE
    ), used AS (
      DELETE FROM "MailToken" t USING asked WHERE t.id = asked.id AND asked."isRight" RETURNING t.id
    ), counted AS (
      UPDATE "MailToken" t SET "codeAttempts" = t."codeAttempts" + 1 FROM asked
      WHERE t.id = asked.id AND NOT asked."isRight"
    ), proven AS (
      UPDATE "Session" SET "provenAt" = ${now} FROM used
      WHERE "Session".id = ${sessionId}::uuid AND "Session"."userId" = ${userId}::uuid
    )
    SELECT FROM used`;
  return rows.length === 1;
}
