import "server-only";
import { endPush } from "#lib/data/account/end-push";
import { forgetCredentials } from "#lib/data/account/forget-credentials";
import { lockAccount } from "#lib/data/account/lock-account";
import { actsAt } from "#lib/data/account/mail-token-life";
import { rowOfCode, tryMailedCode } from "#lib/data/account/mailed-codes";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import { minutesAfter } from "#lib/domain/time/instants";
import { Prisma } from "#prisma/generated/client";

const DAY_MINUTES = 24 * 60;

/** For how many days a changed address can be changed back from the mailbox of the old one. */
export const UNDO_DAYS = 7;

type Asked = Readonly<{
  userId: string;
  /** SHA-256 of a secret that only the session holds that asks. */
  browserHash: Buffer;
  now: Date;
}>;

/** Remembers which address a learner wants, and the code that is about to be mailed there, instead of an earlier wish. */
export async function askForEmail({
  userId,
  browserHash,
  email,
  codeHash,
  now,
}: Asked & Readonly<{ email: string; codeHash: Buffer }>): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await lockAccount(tx, userId);
    await tx.mailToken.deleteMany({ where: { userId, purpose: "changeEmail" } });
    await tx.mailToken.create({
      data: {
        ...rowOfCode({ purpose: "changeEmail", userId, browserHash, codeHash, now }),
        email,
      },
      select: { id: true },
    });
  });
}

/** Returns the address that this session asked for and whose code may still be typed; null without one. */
export async function findAskedEmail({ userId, browserHash, now }: Asked): Promise<string | null> {
  const asked = await prisma().mailToken.findFirst({
    where: {
      ...{ userId, purpose: "changeEmail", browserHash: new Uint8Array(browserHash) },
      ...actsAt(now),
    },
    select: { email: true },
  });
  return asked?.email ?? null;
}

export type EmailChange = Readonly<
  { ok: true; from: string; to: string } | { ok: false; reason: "wrong-code" | "taken" }
>;

type Changed = Readonly<{
  keep: string;
  codeHash: Buffer;
  undoHash: Buffer;
  /** The mails that tell both addresses. */
  notices?: (addresses: Readonly<{ from: string; to: string }>) => readonly QueuedMail[];
}>;

/**
 * Gives a learner the address whose code they typed: it is confirmed by it. All their other sessions end, every other mailed
 * link and code is dead, and the old address gets a week to go back (docs/security.md#email-change).
 */
export async function changeEmail({
  userId,
  keep,
  browserHash,
  codeHash,
  undoHash,
  notices,
  now,
}: Asked & Changed): Promise<EmailChange> {
  const proof = { purpose: "changeEmail", userId, browserHash, proofHash: codeHash } as const;
  const tried = await tryMailedCode({ ...proof, now });
  if (tried === null) return { ok: false, reason: "wrong-code" };
  try {
    return await prisma().$transaction(async (tx) => {
      await lockAccount(tx, userId);
      const asked = await tx.mailToken.findFirst({
        where: { id: tried.id, userId },
        select: { email: true, user: { select: { email: true } } },
      });
      if (asked?.email == null) return { ok: false, reason: "wrong-code" };
      const { email: to, user } = asked;
      await tx.user.updateMany({
        where: { id: userId },
        data: { email: to, emailConfirmedAt: now },
      });
      await tx.session.deleteMany({ where: { userId, id: { not: keep } } });
      await endPush(tx, { userId, keep });
      // But for the way back to an address from before: whoever took the account over must not take that away.
      await tx.mailToken.deleteMany({ where: { userId, purpose: { not: "undoEmail" } } });
      await tx.mailToken.create({
        data: {
          ...{ userId, purpose: "undoEmail", email: user.email, createdAt: now },
          tokenHash: new Uint8Array(undoHash),
          expiresAt: minutesAfter({ now, minutes: UNDO_DAYS * DAY_MINUTES }),
        },
        select: { id: true },
      });
      for (const mail of notices?.({ from: user.email, to }) ?? []) await enqueueMail({ mail, tx });
      return { ok: true, from: user.email, to };
    });
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return { ok: false, reason: "taken" };
    throw error;
  }
}

type Undo = Readonly<{ tokenHash: Buffer; now: Date }>;

/** Returns the address that a link leads back to, without using it up; null when it acts no more. */
export async function findEmailUndo({ tokenHash, now }: Undo): Promise<string | null> {
  const undo = await prisma().mailToken.findFirst({
    where: { tokenHash: new Uint8Array(tokenHash), purpose: "undoEmail", expiresAt: { gt: now } },
    select: { email: true },
  });
  return undo?.email ?? null;
}

/**
 * Gives an account back to its old address, by the link that was mailed there. Nothing else opens it any more: its password,
 * passkeys, services, sessions and links are gone, whoever set them, and the owner of the address sets a new password.
 * Returns whose account it is; null when the link acts no more, or somebody else has the address by now.
 */
export async function undoEmailChange({
  tokenHash,
  now,
}: Undo): Promise<Readonly<{ userId: string; email: string }> | null> {
  try {
    return await prisma().$transaction(async (tx) => {
      const [used] = await tx.$queryRaw<{ userId: string; email: string }[]>`
        DELETE FROM "MailToken" WHERE "tokenHash" = ${tokenHash} AND purpose = 'undo-email' AND "expiresAt" > ${now}
        RETURNING "userId"::text AS "userId", email`;
      if (used === undefined) return null;
      const { userId, email } = used;
      await lockAccount(tx, userId);
      await tx.user.updateMany({
        where: { id: userId },
        data: { email, emailConfirmedAt: now, passwordHash: null, secondFactorAt: null },
      });
      await forgetCredentials(tx, userId);
      await tx.session.deleteMany({ where: { userId } });
      await endPush(tx, { userId });
      await tx.knownDevice.deleteMany({ where: { userId } });
      await tx.mailToken.deleteMany({ where: { userId } });
      return { userId, email };
    });
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return null;
    throw error;
  }
}
