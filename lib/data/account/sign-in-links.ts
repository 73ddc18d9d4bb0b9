import "server-only";
import { endCalendar } from "#lib/data/account/end-calendar";
import { endMentorLink } from "#lib/data/account/end-mentor-link";
import { endPush } from "#lib/data/account/end-push";
import { forgetCredentials } from "#lib/data/account/forget-credentials";
import { tryMailedCode } from "#lib/data/account/mailed-codes";
import { prisma } from "#lib/data/client";
import type { Transaction } from "#lib/data/transaction";

type Moment = Readonly<{ now: Date }>;

type Tried = Moment &
  Readonly<{
    /** SHA-256 of the link's token, or of browser secret and code. */
    proofHash: Buffer;
    /** SHA-256 of the secret of this browser. */
    browserHash: Buffer;
  }>;

/**
 * Signs in by a mailed link or its code, in the browser that asked: uses both up, and returns whose account it is; null where
 * they do not act. A wrong try counts in the same statement, so that many at once are still five. Where nobody had shown
 * yet that the address is theirs, it is this one's from now on, and what anybody else kept of the account is dead: their
 * password, sessions, links and services (docs/security.md#squatted-address).
 */
export async function redeemSignInLink({
  proofHash,
  browserHash,
  now,
}: Tried): Promise<Readonly<{ userId: string; email: string }> | null> {
  const tried = await tryMailedCode({ purpose: "signIn", browserHash, proofHash, now });
  if (tried === null) return null;
  const { id, userId } = tried;
  return prisma().$transaction(async (tx) => {
    // Before all else, as every change of an account does.
    const [account] = await tx.$queryRaw<{ email: string; isConfirmed: boolean }[]>`
      SELECT email, "emailConfirmedAt" IS NOT NULL AS "isConfirmed" FROM "User"
      WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
    const { count } = await tx.mailToken.deleteMany({ where: { id, userId } });
    if (account === undefined || count === 0) return null;
    if (!account.isConfirmed) await handOver(tx, { userId, now });
    return { userId, email: account.email };
  });
}

/** Gives an account to the owner of its address, and nobody else. */
async function handOver(
  tx: Transaction,
  { userId, now }: Moment & Readonly<{ userId: string }>,
): Promise<void> {
  await tx.user.update({
    where: { id: userId },
    data: { emailConfirmedAt: now, passwordHash: null, secondFactorAt: null },
    select: { id: true },
  });
  await tx.session.deleteMany({ where: { userId } });
  await endPush(tx, { userId });
  await tx.mailToken.deleteMany({ where: { userId } });
  await forgetCredentials(tx, userId);
  await tx.knownDevice.deleteMany({ where: { userId } });
  await endMentorLink(tx, { userId, now });
  await endCalendar(tx, { userId, now });
}
