import "server-only";
import { deleteAccount } from "#lib/data/account/deletion";
import { endPush } from "#lib/data/account/end-push";
import { prisma } from "#lib/data/client";

/** Ends every session of the account with this address. Returns whose they were; null without such an account. */
export async function endSessionsOf(email: string): Promise<Readonly<{ userId: string }> | null> {
  const account = await prisma().user.findUnique({ where: { email }, select: { id: true } });
  if (account === null) return null;
  await prisma().$transaction(async (tx) => {
    await tx.session.deleteMany({ where: { userId: account.id } });
    await endPush(tx, { userId: account.id });
  });
  return { userId: account.id };
}

/** Deletes the account with this address, and all of it. Returns whose it was; null without such an account. */
export async function deleteAccountOf({
  email,
  now,
}: Readonly<{ email: string; now: Date }>): Promise<Readonly<{ userId: string }> | null> {
  const account = await prisma().user.findUnique({ where: { email }, select: { id: true } });
  if (account === null) return null;
  await deleteAccount({ userId: account.id, now, when: "at-once" });
  return { userId: account.id };
}
