import "server-only";
import { prisma } from "#lib/data/client";
import { INVITATION_DAYS, type InvitationSummary } from "#lib/domain/admin";

const DAY = 86_400_000;

/** Invites an address; an earlier invitation of it stops acting. Invitations that expired long ago go with it. */
export async function createInvitation({
  email,
  tokenHash,
  now,
}: Readonly<{ email: string; tokenHash: Buffer; now: Date }>): Promise<void> {
  const given = {
    tokenHash: new Uint8Array(tokenHash),
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY),
  };
  const longAgo = new Date(now.getTime() - 14 * DAY);
  await prisma().$transaction([
    prisma().invitation.deleteMany({ where: { expiresAt: { lt: longAgo } } }),
    prisma().invitation.upsert({ where: { email }, create: { email, ...given }, update: given }),
  ]);
}

/** Returns whom the link with this SHA-256 invites; null when it is unknown, used, taken back or expired. */
export async function findInvitation({
  tokenHash,
  now,
}: Readonly<{ tokenHash: Buffer; now: Date }>): Promise<Readonly<{ email: string }> | null> {
  return await prisma().invitation.findFirst({
    where: { tokenHash: new Uint8Array(tokenHash), expiresAt: { gt: now } },
    select: { email: true },
  });
}

/** Returns the invitations that still act, by address. */
export async function listInvitations(now: Date): Promise<readonly InvitationSummary[]> {
  return await prisma().invitation.findMany({
    where: { expiresAt: { gt: now } },
    select: { id: true, email: true, expiresAt: true },
    orderBy: { email: "asc" },
  });
}

/** Uses an invitation up, or takes it back. False when there is none of this id or address. */
export async function deleteInvitation(
  where: Readonly<{ id: string } | { email: string }>,
): Promise<boolean> {
  const { count } = await prisma().invitation.deleteMany({ where });
  return count === 1;
}
