import "server-only";
import { prisma } from "#lib/data/client";

/** Ends every session of the account with this address. Returns whose they were; null without such an account. */
export async function endSessionsOf(email: string): Promise<Readonly<{ userId: string }> | null> {
  const account = await prisma().user.findUnique({ where: { email }, select: { id: true } });
  if (account === null) return null;
  await prisma().session.deleteMany({ where: { userId: account.id } });
  return { userId: account.id };
}

/** Deletes the account with this address, and all of it. Returns whose it was; null without such an account. */
export async function deleteAccountOf(email: string): Promise<Readonly<{ userId: string }> | null> {
  const account = await prisma().user.findUnique({ where: { email }, select: { id: true } });
  if (account === null) return null;
  await prisma().user.deleteMany({ where: { id: account.id } });
  return { userId: account.id };
}
