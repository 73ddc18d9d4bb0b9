import "server-only";
import { lockAccount } from "#lib/data/account/lock-account";
import { hasOtherWayIn } from "#lib/data/account/other-way-in";
import { ask } from "#lib/data/ask";
import { prisma } from "#lib/data/client";
import { type Told, tellOf } from "#lib/data/outbox";
import type { PasskeySummary } from "#lib/domain/passkey";
import { Prisma } from "#prisma/generated/client";

/** A passkey as it is compared with what a browser answers. */
export type StoredPasskey = Readonly<{
  id: string;
  userId: string;
  credentialId: Buffer<ArrayBuffer>;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: readonly string[];
}>;

type NewPasskey = Readonly<{
  userId: string;
  name: string;
  credentialId: Buffer;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
  now: Date;
}>;

/** Adds a passkey to an account. False when one with this id is there already, whoever's it is. */
export function addPasskey({ now, notice, ...passkey }: NewPasskey & Told): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.passkey.createMany({
      data: [
        {
          ...{ ...passkey, createdAt: now, transports: [...passkey.transports] },
          credentialId: new Uint8Array(passkey.credentialId),
          publicKey: new Uint8Array(passkey.publicKey),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 1) await tellOf(tx, { notice });
    return count === 1;
  });
}

/** Returns this learner's passkeys, the first added first. */
export function listPasskeys(userId: string): Promise<readonly PasskeySummary[]> {
  return ask<PasskeySummary>(Prisma.sql`
    SELECT id::text, name, "createdAt", "lastUsedAt" FROM "Passkey"
    WHERE "userId" = ${userId}::uuid ORDER BY "createdAt", id`);
}

/** Returns by what browsers know this learner's passkeys. */
export async function listCredentials(
  userId: string,
): Promise<readonly Pick<StoredPasskey, "credentialId" | "transports">[]> {
  const rows = await prisma().passkey.findMany({
    where: { userId },
    select: { credentialId: true, transports: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ credentialId, transports }) => ({
    credentialId: Buffer.from(credentialId),
    transports,
  }));
}

/** Returns the passkey that a browser names, whoever's it is; null without one. It proves nothing yet. */
export async function findPasskey(credentialId: Buffer): Promise<StoredPasskey | null> {
  const row = await prisma().passkey.findUnique({
    where: { credentialId: new Uint8Array(credentialId) },
    omit: { name: true, createdAt: true, lastUsedAt: true },
  });
  if (row === null) return null;
  return { ...row, credentialId: Buffer.from(row.credentialId), counter: Number(row.counter) };
}

/**
 * Notes that a passkey was used. False when it is gone, or when its counter does not stand above the last one (docs/security.md#passkeys):
 * then a copy of it is about. One that does not count always says 0.
 */
export async function notePasskeyUse({
  id,
  userId,
  counter,
  now,
}: Readonly<{ id: string; userId: string; counter: number; now: Date }>): Promise<boolean> {
  const { count } = await prisma().passkey.updateMany({
    where: {
      ...{ id, userId },
      OR: counter === 0 ? [{ counter: 0 }] : [{ counter: { lt: counter } }],
    },
    data: { counter, lastUsedAt: now },
  });
  return count === 1;
}

export type RemovedPasskey = Readonly<
  | { ok: true; name: string }
  | { ok: false; reason: "not-found" | "asked-after-password" | "last-way-in" }
>;

/** Removes one of this learner's passkeys: never the last way in, nor the last one that is asked for after the password. */
export function removePasskey({
  id,
  userId,
  notice,
}: Readonly<{ id: string; userId: string }> & Told): Promise<RemovedPasskey> {
  return prisma().$transaction(async (tx) => {
    await lockAccount(tx, userId);
    const passkey = await tx.passkey.findFirst({
      where: { id, userId },
      select: { name: true, user: { select: { secondFactorAt: true } } },
    });
    if (passkey === null) return { ok: false, reason: "not-found" };
    const others = await tx.passkey.count({ where: { userId, id: { not: id } } });
    if (others === 0 && passkey.user.secondFactorAt !== null)
      return { ok: false, reason: "asked-after-password" };
    if (others === 0 && !(await hasOtherWayIn(tx, { userId, than: "passkeys" })))
      return { ok: false, reason: "last-way-in" };
    await tx.passkey.deleteMany({ where: { id, userId } });
    await tellOf(tx, { notice });
    return { ok: true, name: passkey.name };
  });
}
