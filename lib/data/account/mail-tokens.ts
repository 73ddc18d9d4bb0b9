import "server-only";
import { actsAt, LIFETIME } from "#lib/data/account/mail-token-life";
import { tryMailedCode } from "#lib/data/account/mailed-codes";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import { minutesAfter } from "#lib/domain/time/instants";

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
  const expiresAt = minutesAfter({ now, minutes: LIFETIME[token.purpose] });
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

type Link = Readonly<{
  purpose: "resetPassword" | "signIn";
  tokenHash: Buffer;
  /** SHA-256 of the secret in this browser's cookie; null without one. */
  browserHash: Buffer | null;
  now: Date;
}>;

/**
 * Returns where a mailed link acts, without using it up: in this browser, only in the one that asked, or nowhere any more.
 * One for a new password that nobody asked for, which the operator hands out, acts in any.
 */
export async function findMailedLink({
  purpose,
  tokenHash,
  browserHash,
  now,
}: Link): Promise<"here" | "elsewhere" | "nowhere"> {
  const token = await prisma().mailToken.findFirst({
    where: { tokenHash: new Uint8Array(tokenHash), purpose, ...actsAt(now) },
    select: { browserHash: true },
  });
  if (token === null) return "nowhere";
  if (token.browserHash === null) return purpose === "resetPassword" ? "here" : "nowhere";
  return browserHash?.equals(token.browserHash) ? "here" : "elsewhere";
}

/** Tries a typed code in the browser that asked. The right one answers with the hash of its link, which is then used up like the link itself. */
export async function tryResetCode({
  browserHash,
  codeHash: proofHash,
  now,
}: Readonly<{ browserHash: Buffer; codeHash: Buffer; now: Date }>): Promise<Buffer | null> {
  const tried = await tryMailedCode({ purpose: "resetPassword", browserHash, proofHash, now });
  return tried?.tokenHash ?? null;
}
