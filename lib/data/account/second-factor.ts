import "server-only";
import { lockAccount } from "#lib/data/account/lock-account";
import { ask } from "#lib/data/ask";
import { prisma } from "#lib/data/client";
import { type Told, tellOf } from "#lib/data/outbox";
import type { Transaction } from "#lib/data/transaction";
import { Prisma } from "#prisma/generated/client";

type Codes = Readonly<{
  userId: string;
  /** SHA-256 of the new recovery codes. */
  hashes: readonly Buffer[];
  now: Date;
}>;

/**
 * Has a passkey or a recovery code asked for after the password from now on, with new recovery codes. False when the learner
 * has no passkey, or no password after which it could be asked.
 */
export function turnSecondFactorOn({
  userId,
  hashes,
  now,
  notice,
}: Codes & Told): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    await lockAccount(tx, userId);
    const passkeys = await tx.passkey.count({ where: { userId } });
    if (passkeys === 0) return false;
    const { count } = await tx.user.updateMany({
      where: { id: userId, passwordHash: { not: null } },
      data: { secondFactorAt: now },
    });
    if (count === 0) return false;
    await replaceCodes(tx, { userId, hashes, now });
    await tellOf(tx, { notice });
    return true;
  });
}

/** Has the password alone open the account again; the recovery codes go. False when it did already. */
export function turnSecondFactorOff({
  userId,
  notice,
}: Readonly<{ userId: string }> & Told): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, secondFactorAt: { not: null } },
      data: { secondFactorAt: null },
    });
    await tx.recoveryCode.deleteMany({ where: { userId } });
    if (count === 1) await tellOf(tx, { notice });
    return count === 1;
  });
}

/** Gives a learner new recovery codes instead of those they had. False when none are asked for. */
export function renewRecoveryCodes({
  userId,
  hashes,
  now,
  notice,
}: Codes & Told): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    await lockAccount(tx, userId);
    const asked = await tx.user.count({ where: { id: userId, secondFactorAt: { not: null } } });
    if (asked === 0) return false;
    await replaceCodes(tx, { userId, hashes, now });
    await tellOf(tx, { notice });
    return true;
  });
}

async function replaceCodes(tx: Transaction, { userId, hashes, now }: Codes): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: hashes.map((hash) => ({ userId, hash: new Uint8Array(hash), createdAt: now })),
  });
}

/** By what a learner can sign in. */
export type WaysIn = Readonly<{
  hasPassword: boolean;
  passkeys: number;
  /** Since when a passkey or a recovery code is asked for after the password; null while the password is enough. */
  secondFactorAt: Date | null;
  recoveryCodes: number;
}>;

/** Returns by what a learner can sign in. Throws where there is no such learner. */
export async function getWaysIn(userId: string): Promise<WaysIn> {
  const [ways] = await ask<WaysIn>(Prisma.sql`
    SELECT "passwordHash" IS NOT NULL AS "hasPassword", "secondFactorAt",
      (SELECT count(*)::int FROM "Passkey" WHERE "userId" = u.id) AS passkeys,
      (SELECT count(*)::int FROM "RecoveryCode" WHERE "userId" = u.id) AS "recoveryCodes"
    FROM "User" u WHERE id = ${userId}::uuid`);
  if (ways === undefined) throw new Error("No such account");
  return ways;
}
