import "server-only";
import { endCalendar } from "#lib/data/account/end-calendar";
import { endMentorLink } from "#lib/data/account/end-mentor-link";
import { endPush } from "#lib/data/account/end-push";
import { forgetCredentials } from "#lib/data/account/forget-credentials";
import { CODE_TRIES } from "#lib/data/account/mail-token-life";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import type { Prisma } from "#prisma/generated/client";

// A token is used up by deleting it in the transaction of what it allows: of twenty at once, one deletes it.

type Link = Readonly<{ tokenHash: Buffer; now: Date }>;

/**
 * Locks the account of a link, and answers whose it is. Every change of an account takes this lock before all others:
 * no two wait for each other, and a sign-in under way (createSession) is waited for, so that its session is seen.
 */
async function lockOwner(tx: Prisma.TransactionClient, tokenHash: Buffer): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM "User"
    WHERE id = (SELECT "userId" FROM "MailToken" WHERE "tokenHash" = ${tokenHash}) FOR NO KEY UPDATE`;
  return rows[0]?.id ?? null;
}

/** Confirms the address of `userId` with a link of theirs. False, and the link is not used up, when it is not. */
export function confirmEmail({
  tokenHash,
  userId,
  now,
}: Link & Readonly<{ userId: string }>): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    if ((await lockOwner(tx, tokenHash)) !== userId) return false;
    const used = await tx.$executeRaw`
      DELETE FROM "MailToken" WHERE "tokenHash" = ${tokenHash}
        AND purpose = 'confirm-email' AND "expiresAt" > ${now}`;
    if (used === 0) return false;
    await tx.user.updateMany({
      where: { id: userId, emailConfirmedAt: null },
      data: { emailConfirmedAt: now },
    });
    await tx.mailToken.deleteMany({ where: { userId, purpose: "confirmEmail" } });
    return true;
  });
}

/**
 * Deletes the unconfirmed account that a confirmation link belongs to ("Delete this account"), with its sessions and all else. Returns whose it was; null when the link acts no more or the account is confirmed.
 */
export function deleteUnconfirmedAccount({ tokenHash, now }: Link): Promise<string | null> {
  return prisma().$transaction(async (tx) => {
    const userId = await lockOwner(tx, tokenHash);
    if (userId === null) return null;
    const used = await tx.$executeRaw`
      DELETE FROM "MailToken" WHERE "tokenHash" = ${tokenHash}
        AND purpose = 'confirm-email' AND "expiresAt" > ${now}`;
    if (used === 0) return null;
    const { count } = await tx.user.deleteMany({ where: { id: userId, emailConfirmedAt: null } });
    return count === 1 ? userId : null;
  });
}

type Reset = Link &
  Readonly<{
    /** SHA-256 of the secret in this browser's cookie; null without one. */
    browserHash: Buffer | null;
    /** The hash of the new password. */
    passwordHash: string;
    /** The mail that tells the owner of this address; none where email is not set up. */
    notice?: (owner: Readonly<{ email: string }>) => QueuedMail | undefined;
  }>;

/**
 * Sets a new password with a reset link (or with its code, found by `tryResetCode`), and ends every session, every other
 * mailed link and the link that the account shares: whoever resets has confirmed none of them. A link that was mailed proves the mailbox too, so it confirms the address; one that the
 * operator handed out does not. Returns whose account it was; null when the link does not act, or not in this browser.
 */
export function resetPassword({
  tokenHash,
  browserHash,
  passwordHash,
  notice,
  now,
}: Reset): Promise<Readonly<{ userId: string; email: string }> | null> {
  return prisma().$transaction(async (tx) => {
    const userId = await lockOwner(tx, tokenHash);
    if (userId === null) return null;
    const [used] = await tx.$queryRaw<{ wasMailed: boolean }[]>`
      DELETE FROM "MailToken"
      WHERE "tokenHash" = ${tokenHash} AND purpose = 'reset-password' AND "expiresAt" > ${now}
        AND "codeAttempts" < ${CODE_TRIES}
        AND ("browserHash" IS NULL OR "browserHash" = ${browserHash}::bytea)
      RETURNING "browserHash" IS NOT NULL AS "wasMailed"`;
    if (used === undefined) return null;
    const { email } = await tx.user.update({
      where: { id: userId },
      data: { passwordHash },
      select: { email: true },
    });
    if (used.wasMailed) {
      const { count } = await tx.user.updateMany({
        where: { id: userId, emailConfirmedAt: null },
        data: { emailConfirmedAt: now, secondFactorAt: null },
      });
      if (count === 1) await forgetCredentials(tx, userId);
    }
    await tx.session.deleteMany({ where: { userId } });
    await endPush(tx, { userId });
    await tx.knownDevice.deleteMany({ where: { userId } });
    // But for the way back to an address from before: whoever changed it must not take that away by a new password.
    await tx.mailToken.deleteMany({ where: { userId, purpose: { not: "undoEmail" } } });
    await endMentorLink(tx, { userId, now });
    await endCalendar(tx, { userId, now });
    const mail = notice?.({ email });
    if (mail !== undefined) await enqueueMail({ mail, tx });
    return { userId, email };
  });
}
