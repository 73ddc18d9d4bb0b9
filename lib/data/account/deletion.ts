import "server-only";
import { createHmac } from "node:crypto";
import { config } from "#lib/config";
import { prisma } from "#lib/data/client";
import { type Told, tellOf } from "#lib/data/outbox";
import { freeHandle } from "#lib/data/portfolio/handles";
import { dueDateOf } from "#lib/domain/deletion";

type Owner = Readonly<{ userId: string; now: Date }>;

/** Notes that an account is to be deleted, and tells its owner. Asked again, the first date stays. Returns that date. */
export function planDeletion({ userId, now, notice }: Owner & Told): Promise<Date> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.accountDeletion.createMany({
      data: { userId, askedAt: now, dueAt: dueDateOf(now) },
      skipDuplicates: true,
    });
    if (count === 1) await tellOf(tx, { notice });
    const { dueAt } = await tx.accountDeletion.findUniqueOrThrow({ where: { userId } });
    return dueAt;
  });
}

/** Keeps an account that was to be deleted. False where it was not, or is gone already. */
export async function keepAccount(userId: string): Promise<boolean> {
  const { count } = await prisma().accountDeletion.deleteMany({ where: { userId } });
  return count === 1;
}

/**
 * Deletes an account with everything that hangs on it, and notes that it was (docs/data.md#what-stays). False where it is gone
 * already, or, for one that is `due`, where its learner keeps it after all.
 */
export function deleteAccount({
  userId,
  now,
  when,
}: Owner & Readonly<{ when: "at-once" | "due" }>): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    // Before all else, as every change of an account: a sign-in and a change of mind under way are waited for.
    await tx.$queryRaw`SELECT FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`;
    const page = await tx.portfolio.findUnique({ where: { userId } });
    const deletion = when === "due" ? { deletion: { dueAt: { lte: now } } } : {};
    const { count } = await tx.user.deleteMany({ where: { id: userId, ...deletion } });
    if (count === 0) return false;
    if (page !== null && (page.publishedAt ?? page.withdrawnAt) !== null) {
      await freeHandle(tx, { handle: page.handle, userId, now });
    }
    await tx.deletedAccount.createMany({
      data: tombstonesOf(userId)
        .slice(0, 1)
        .map((idHash) => ({ idHash, deletedAt: now })),
      skipDuplicates: true,
    });
    return true;
  });
}

/** Returns whose accounts are to be deleted by now, those that waited longest first. */
export async function listDueDeletions(now: Date): Promise<readonly string[]> {
  const due = await prisma().accountDeletion.findMany({
    where: { dueAt: { lte: now } },
    orderBy: { dueAt: "asc" },
    select: { userId: true },
  });
  return due.map(({ userId }) => userId);
}

/** Returns the accounts that were deleted and are there all the same, since an older backup was restored. */
export async function listRestoredAccounts(): Promise<readonly string[]> {
  const tombstones = await prisma().deletedAccount.findMany({ select: { idHash: true } });
  if (tombstones.length === 0) return [];
  const deleted = new Set(tombstones.map(({ idHash }) => Buffer.from(idHash).toString("hex")));
  const users = await prisma().user.findMany({ select: { id: true } });
  return users
    .map(({ id }) => id)
    .filter((id) =>
      tombstonesOf(id).some((hash) => deleted.has(Buffer.from(hash).toString("hex"))),
    );
}

/** Forgets the deletions of before a moment. Returns how many were forgotten. */
export async function forgetDeletions(before: Date): Promise<number> {
  const { count } = await prisma().deletedAccount.deleteMany({
    where: { deletedAt: { lt: before } },
  });
  return count;
}

/**
 * What is left of an account: only who has its id and a secret of this instance could make it again. The first is written
 * today; the others may stand there from before a secret was changed.
 */
function tombstonesOf(userId: string): readonly Uint8Array<ArrayBuffer>[] {
  return config().deletionSecrets.map((secret) => {
    const hash = createHmac("sha256", secret).update(`deleted account ${userId}`);
    return new Uint8Array(hash.digest());
  });
}
