import "server-only";
import type { Credentials } from "#lib/data/account/accounts";
import { ask } from "#lib/data/ask";
import { prisma } from "#lib/data/client";
import { Prisma } from "#prisma/generated/client";

/** Who somebody is for a provider: by who vouches and their id there. An address identifies nobody. */
export type Identity = Readonly<{
  issuer: string;
  subject: string;
  /** What the provider calls them, for the settings. */
  label: string;
}>;

type Moment = Readonly<{ now: Date }>;

/** Returns the account that this identity belongs to; null where it belongs to none. */
export async function findIdentityOwner({
  issuer,
  subject,
}: Pick<Identity, "issuer" | "subject">): Promise<Credentials | null> {
  const row = await prisma().identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: {
      user: {
        select: {
          ...{ id: true, email: true, passwordHash: true },
          ...{ emailConfirmedAt: true, secondFactorAt: true },
        },
      },
    },
  });
  if (row === null) return null;
  const { id: userId, emailConfirmedAt, ...credentials } = row.user;
  return { ...credentials, userId, emailConfirmed: emailConfirmedAt !== null };
}

/**
 * Creates an account for somebody whom a provider sends, with the address that it vouches for and without a password, and
 * their identity with it. Returns whose it is; null, with nothing written, when the address has an account already.
 */
export function createAccountOf({
  identity,
  now,
  ...person
}: Moment & Readonly<{ identity: Identity; name: string; email: string }>): Promise<string | null> {
  return prisma().$transaction(async (tx) => {
    const [created] = await tx.user.createManyAndReturn({
      data: [{ ...person, createdAt: now, emailConfirmedAt: now }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (created === undefined) return null;
    await tx.identity.create({ data: { ...identity, userId: created.id, createdAt: now } });
    return created.id;
  });
}

/** Returns the identities that an account is connected with, the first connected first. */
export function listIdentities(
  userId: string,
): Promise<readonly Readonly<Identity & { createdAt: Date }>[]> {
  return ask<Identity & { createdAt: Date }>(Prisma.sql`
    SELECT issuer, subject, label, "createdAt" FROM "Identity"
    WHERE "userId" = ${userId}::uuid ORDER BY "createdAt"`);
}
