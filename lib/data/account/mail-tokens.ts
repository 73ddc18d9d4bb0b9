import "server-only";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";

const MINUTE = 60_000;

/** How long a mailed link acts: minutes. Ten for a reset, which opens an account (docs/security.md#mail-links). */
export const LIFETIME = {
  confirmEmail: 60,
  resetPassword: 10,
  proveAgain: 10,
  changeEmail: 60,
  signIn: 10,
} as const;

/** After this many wrong codes, code and link of a mail are dead. */
export const CODE_TRIES = 5;

type Purpose = keyof typeof LIFETIME;

type NewMailToken = Readonly<{
  purpose: Purpose;
  userId: string;
  tokenHash: Buffer;
  /** SHA-256 of the secret of the browser that asked; without it the link acts in any browser. */
  browserHash?: Buffer;
  codeHash?: Buffer;
  /** The mail that holds it, where that waits for nothing else. */
  mail?: QueuedMail;
  now: Date;
}>;

/**
 * Remembers a link that is about to be mailed, by its hash, and forgets this learner's run-out ones. Earlier links
 * that still run are left alone: otherwise a stranger who asks again and again would kill those of the owner.
 */
export async function createMailToken({
  now,
  mail,
  tokenHash,
  browserHash,
  codeHash,
  ...token
}: NewMailToken): Promise<void> {
  const expiresAt = new Date(now.getTime() + LIFETIME[token.purpose] * MINUTE);
  await prisma().$transaction(async (tx) => {
    await tx.mailToken.deleteMany({ where: { userId: token.userId, expiresAt: { lte: now } } });
    // A mail that is tried again holds the same link.
    await tx.mailToken.createMany({
      data: {
        ...token,
        tokenHash: new Uint8Array(tokenHash),
        browserHash: browserHash && new Uint8Array(browserHash),
        codeHash: codeHash && new Uint8Array(codeHash),
        createdAt: now,
        expiresAt,
      },
      skipDuplicates: true,
    });
    if (mail !== undefined) await enqueueMail({ mail, tx });
  });
}

/** Forgets the reset link that a browser asked for earlier: of one browser, only the newest acts. */
export async function deleteResetOfBrowser(browserHash: Buffer): Promise<void> {
  await prisma().mailToken.deleteMany({ where: { browserHash: new Uint8Array(browserHash) } });
}

type LinkOwner = Readonly<{ userId: string; email: string; emailConfirmed: boolean }>;

/** Returns whose confirmation link this is, without using it up; null when it has run out or was used. */
export async function findConfirmation({
  tokenHash,
  now,
}: Readonly<{ tokenHash: Buffer; now: Date }>): Promise<LinkOwner | null> {
  const token = await prisma().mailToken.findFirst({
    where: {
      tokenHash: new Uint8Array(tokenHash),
      purpose: "confirmEmail",
      expiresAt: { gt: now },
    },
    select: { userId: true, user: { select: { email: true, emailConfirmedAt: true } } },
  });
  if (token === null) return null;
  const { userId, user } = token;
  return { userId, email: user.email, emailConfirmed: user.emailConfirmedAt !== null };
}

/** Returns when this learner's newest confirmation link that still acts was mailed; null without one. */
export async function findConfirmationSentAt({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<Date | null> {
  const newest = await prisma().mailToken.findFirst({
    where: { userId, purpose: "confirmEmail", expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  return newest?.createdAt ?? null;
}

type ResetLink = Readonly<{
  tokenHash: Buffer;
  /** SHA-256 of the secret in this browser's cookie; null without one. */
  browserHash: Buffer | null;
  now: Date;
}>;

/** Returns where a reset link acts, without using it up: in this browser, only in the one that asked, or nowhere any more. */
export async function findResetLink({
  tokenHash,
  browserHash,
  now,
}: ResetLink): Promise<"here" | "elsewhere" | "nowhere"> {
  const token = await prisma().mailToken.findFirst({
    where: {
      tokenHash: new Uint8Array(tokenHash),
      purpose: "resetPassword",
      expiresAt: { gt: now },
      codeAttempts: { lt: CODE_TRIES },
    },
    select: { browserHash: true },
  });
  if (token === null) return "nowhere";
  if (token.browserHash === null) return "here";
  return browserHash?.equals(token.browserHash) ? "here" : "elsewhere";
}

/**
 * Tries a typed code in the browser that asked. The right one answers with the hash of its link, which is then used
 * up like the link itself; a wrong one counts in the same statement, so that many tries at once are still five.
 */
export async function tryResetCode({
  browserHash,
  codeHash,
  now,
}: Readonly<{ browserHash: Buffer; codeHash: Buffer; now: Date }>): Promise<Buffer | null> {
  const rows = await prisma().$queryRaw<{ tokenHash: Uint8Array; isRight: boolean }[]>`
    UPDATE "MailToken" SET "codeAttempts" =
      "codeAttempts" + CASE WHEN "codeHash" = ${codeHash} THEN 0 ELSE 1 END
    WHERE "browserHash" = ${browserHash} AND purpose = 'reset-password' AND "codeHash" IS NOT NULL
      AND "expiresAt" > ${now} AND "codeAttempts" < ${CODE_TRIES}
    RETURNING "tokenHash", "codeHash" = ${codeHash} AS "isRight"`;
  const tried = rows[0];
  return tried?.isRight ? Buffer.from(tried.tokenHash) : null;
}
