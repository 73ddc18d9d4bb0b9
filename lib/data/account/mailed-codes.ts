import "server-only";
import { CODE_TRIES, LIFETIME } from "#lib/data/account/mail-token-life";
import { prisma } from "#lib/data/client";
import { minutesAfter } from "#lib/domain/time/instants";
import { Prisma } from "#prisma/generated/client";

type NewCode = Readonly<{
  purpose: "proveAgain" | "changeEmail";
  userId: string;
  /** SHA-256 of a secret that only the session holds that asks. */
  browserHash: Buffer;
  /** SHA-256 of that secret and the code. */
  codeHash: Buffer;
  now: Date;
}>;

/** Returns what is written down of a code that is mailed without a link. */
export function rowOfCode({ browserHash, codeHash, now, ...whose }: NewCode) {
  return {
    ...whose,
    // There is no link: nobody knows a text with this hash.
    tokenHash: crypto.getRandomValues(new Uint8Array(32)),
    browserHash: new Uint8Array(browserHash),
    codeHash: new Uint8Array(codeHash),
    createdAt: now,
    expiresAt: minutesAfter({ now, minutes: LIFETIME[whose.purpose] }),
  };
}

const STORED = {
  resetPassword: "reset-password",
  changeEmail: "change-email",
  signIn: "sign-in",
} as const;

type Tried = Readonly<{ id: string; userId: string; tokenHash: Buffer }>;

/**
 * Tries a code in the browser that asked for it, or the token of the link beside it. Returns what it belongs to; null where it
 * is wrong, run out, or tried too often. A wrong one counts in the same statement, so that many at once are still five.
 */
export async function tryMailedCode({
  purpose,
  userId,
  browserHash,
  proofHash,
  now,
}: Readonly<{
  purpose: keyof typeof STORED;
  /** Of whom alone it may be, where somebody is signed in. */
  userId?: string;
  browserHash: Buffer;
  /** SHA-256 of the link's token, or of browser secret and code. */
  proofHash: Buffer;
  now: Date;
}>): Promise<Tried | null> {
  const theirs = userId === undefined ? Prisma.empty : Prisma.sql`AND "userId" = ${userId}::uuid`;
  const [tried] = await prisma().$queryRaw<
    { id: string; userId: string; tokenHash: Uint8Array; isRight: boolean }[]
  >`
    UPDATE "MailToken" SET "codeAttempts" =
      "codeAttempts" + CASE WHEN ${proofHash} IN ("tokenHash", "codeHash") THEN 0 ELSE 1 END
    WHERE "browserHash" = ${browserHash} AND purpose = ${STORED[purpose]}::"MailTokenPurpose" ${theirs}
      AND "expiresAt" > ${now} AND "codeAttempts" < ${CODE_TRIES}
    RETURNING id::text AS id, "userId"::text AS "userId", "tokenHash",
      coalesce(${proofHash} IN ("tokenHash", "codeHash"), false) AS "isRight"`;
  if (!tried?.isRight) return null;
  return { id: tried.id, userId: tried.userId, tokenHash: Buffer.from(tried.tokenHash) };
}
