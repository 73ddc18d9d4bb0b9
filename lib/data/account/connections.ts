import "server-only";
import type { Identity } from "#lib/data/account/identities";
import { prisma } from "#lib/data/client";
import { type QueuedMail, type Told, tellOf } from "#lib/data/outbox";
import type { Transaction } from "#lib/data/transaction";
import { minutesAfter } from "#lib/domain/time/instants";

/** How long somebody may be at a provider to connect it. */
const CONNECT_WITHIN_MINUTES = 10;

type Moment = Readonly<{ now: Date }>;

/**
 * Remembers that a learner means to connect a provider with their account, in this session and in the browser that holds the
 * secret: without that, whoever comes back from a provider is connected with nothing. Of one session, only the newest intent counts.
 */
export async function createConnectIntent({
  userId,
  sessionId,
  intentHash,
  now,
}: Moment & Readonly<{ userId: string; sessionId: string; intentHash: Buffer }>): Promise<void> {
  await prisma().session.updateMany({
    where: { id: sessionId, userId },
    data: {
      connectHash: new Uint8Array(intentHash),
      connectUntil: minutesAfter({ now, minutes: CONNECT_WITHIN_MINUTES }),
    },
  });
}

type Connecting = Moment &
  Readonly<{
    /** SHA-256 of the token of the session in which the intent was made. */
    tokenHash: Buffer;
    intentHash: Buffer;
    identity: Identity;
    /** The mail that tells the owner of this address; none where email is not set up. */
    notice?: (owner: Readonly<{ email: string }>) => QueuedMail | undefined;
  }>;

/** What became of an intent: whose account is connected, or why it is not. */
export type Connected = Readonly<
  | { ok: true; userId: string }
  | { ok: false; reason: "no-intent" }
  | { ok: false; reason: "of-another-account" | "another-is-connected"; userId: string }
>;

/**
 * Uses an intent up, and connects the identity with the account that meant it. An identity of another account stays there, and
 * an account has one identity of each provider.
 */
export function connectIdentity({
  tokenHash,
  intentHash,
  identity,
  notice,
  now,
}: Connecting): Promise<Connected> {
  return prisma().$transaction(async (tx) => {
    const [meant] = await tx.$queryRaw<{ userId: string }[]>`
      UPDATE "Session" SET "connectHash" = NULL, "connectUntil" = NULL
      WHERE "tokenHash" = ${tokenHash} AND "connectHash" = ${intentHash} AND "connectUntil" > ${now}
      RETURNING "userId"::text AS "userId"`;
    if (meant === undefined) return { ok: false, reason: "no-intent" };
    const { userId } = meant;
    const { issuer, subject } = identity;
    const { count } = await tx.identity.createMany({
      data: [{ ...identity, userId, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 1) {
      const { email } = await tx.user.findUniqueOrThrow({
        where: { id: userId },
        select: { email: true },
      });
      await tellOf(tx, { notice: notice?.({ email }) });
    }
    const owner = await tx.identity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      select: { userId: true },
    });
    if (owner?.userId === userId) return { ok: true, userId };
    const reason = owner === null ? "another-is-connected" : "of-another-account";
    return { ok: false, reason, userId };
  });
}

/**
 * Takes away a learner's identity with a provider, unless it is the last way in to their account. What is not connected is
 * absent.
 */
export function disconnectIdentity({
  userId,
  issuer,
  notice,
}: Readonly<{ userId: string; issuer: string }> & Told): Promise<
  "disconnected" | "last-way-in" | "absent"
> {
  return prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
    const connected = await tx.identity.count({ where: { userId, issuer } });
    if (connected === 0) return "absent";
    if (!(await hasOtherWayIn(tx, { userId, issuer }))) return "last-way-in";
    await tx.identity.deleteMany({ where: { userId, issuer } });
    await tellOf(tx, { notice });
    return "disconnected";
  });
}

async function hasOtherWayIn(
  tx: Transaction,
  { userId, issuer }: Readonly<{ userId: string; issuer: string }>,
): Promise<boolean> {
  const ways = await tx.user.findUnique({
    where: { id: userId },
    select: {
      passwordHash: true,
      _count: { select: { passkeys: true, identities: { where: { issuer: { not: issuer } } } } },
    },
  });
  if (ways === null) return false;
  const { identities, passkeys } = ways._count;
  return ways.passwordHash !== null || identities > 0 || passkeys > 0;
}
