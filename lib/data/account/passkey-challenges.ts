import "server-only";
import { prisma } from "#lib/data/client";
import type { PasskeyPurpose } from "#lib/domain/passkey";
import { minutesAfter } from "#lib/domain/time/instants";

const MINUTES = 5;

const STORED = {
  signIn: "sign-in",
  secondStep: "second-step",
  prove: "prove",
  add: "add",
} as const;

type Asked = Readonly<{
  /** SHA-256 of what the passkey is to sign. */
  hash: Buffer;
  purpose: PasskeyPurpose;
  /** SHA-256 of a secret that only the browser holds that asks. */
  holder: Buffer;
  now: Date;
}>;

/** Remembers for five minutes what a passkey is asked to sign, and forgets all that has run out. */
export async function createChallenge({
  userId,
  now,
  ...asked
}: Asked & Readonly<{ userId: string | null }>): Promise<void> {
  await prisma().$transaction([
    prisma().passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } }),
    prisma().passkeyChallenge.create({
      data: {
        ...{ userId, purpose: asked.purpose },
        hash: new Uint8Array(asked.hash),
        holder: new Uint8Array(asked.holder),
        expiresAt: minutesAfter({ now, minutes: MINUTES }),
      },
      select: { hash: true },
    }),
  ]);
}

/**
 * Uses up what a passkey signed, in the browser that asked for it and for what it was asked: of twenty at once, one does.
 * Returns for whom it was asked (null: for whoever the passkey belongs to), or undefined when it does not act.
 */
export async function spendChallenge({
  hash,
  purpose,
  holder,
  now,
}: Asked): Promise<string | null | undefined> {
  const rows = await prisma().$queryRaw<{ userId: string | null }[]>`
    DELETE FROM "PasskeyChallenge"
    WHERE hash = ${hash} AND purpose = ${STORED[purpose]}::"PasskeyPurpose" AND holder = ${holder} AND "expiresAt" > ${now}
    RETURNING "userId"::text AS "userId"`;
  return rows[0]?.userId;
}
