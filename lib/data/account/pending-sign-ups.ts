import "server-only";
import { CODE_TRIES } from "#lib/data/account/mail-token-life";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import { minutesAfter } from "#lib/domain/time/instants";

/** How long the code of a sign-up acts: minutes. It confirms an address, and opens no account that is there already. */
export const SIGN_UP_MINUTES = 60;

type Codes = Readonly<{
  /** SHA-256 of the secret in the cookie of the browser in which somebody signs up. */
  browserHash: Buffer;
  /** SHA-256 of that secret and the code. */
  codeHash: Buffer;
  now: Date;
}>;

type NewSignUp = Codes &
  Readonly<{
    name: string;
    /** Normalised: trimmed and in lower case. */
    email: string;
    passwordHash: string;
    timeZone: string | null;
    mail: QueuedMail;
  }>;

/**
 * Remembers a sign-up until its code is typed, instead of the one that this browser began before, and mails the code. It does
 * the same for an address that has an account: only the mail says so (docs/security.md#no-account-hint).
 */
export async function createPendingSignUp({
  browserHash,
  codeHash,
  mail,
  now,
  ...person
}: NewSignUp): Promise<void> {
  await prisma().$transaction(async (tx) => {
    await tx.pendingSignUp.deleteMany({ where: { expiresAt: { lte: now } } });
    await tx.pendingSignUp.create({
      data: {
        ...person,
        browserHash: new Uint8Array(browserHash),
        codeHash: new Uint8Array(codeHash),
        createdAt: now,
        expiresAt: minutesAfter({ now, minutes: SIGN_UP_MINUTES }),
      },
      select: { id: true },
    });
    await enqueueMail({ mail, tx });
  });
}

/** Forgets what was begun in this browser before: of one browser, only the newest sign-up goes on. */
export async function deletePendingSignUp(browserHash: Buffer): Promise<void> {
  await prisma().pendingSignUp.deleteMany({
    where: { browserHash: new Uint8Array(browserHash) },
  });
}

type Tried = Readonly<{
  id: string;
  isRight: boolean;
  name: string;
  email: string;
  passwordHash: string;
  timeZone: string | null;
}>;

/** A new account, and what its first session is opened with. */
type SignedUp = Readonly<{ userId: string; email: string; passwordHash: string }>;

/**
 * Tries the code of a sign-up: the right one makes the account, whose address it has confirmed, and uses the sign-up up; of
 * twenty at once, one does. A wrong one counts. Null where it is wrong, run out, or the address has an account by now.
 */
export function completeSignUp({ browserHash, codeHash, now }: Codes): Promise<SignedUp | null> {
  return prisma().$transaction(async (tx) => {
    const [tried] = await tx.$queryRaw<Tried[]>`
      UPDATE "PendingSignUp" SET "codeAttempts" =
        "codeAttempts" + CASE WHEN "codeHash" = ${codeHash} THEN 0 ELSE 1 END
      WHERE "browserHash" = ${browserHash} AND "expiresAt" > ${now} AND "codeAttempts" < ${CODE_TRIES}
      RETURNING id::text AS id, "codeHash" = ${codeHash} AS "isRight",
        name, email, "passwordHash", "timeZone"`;
    if (!tried?.isRight) return null;
    const { id, isRight: _, ...person } = tried;
    await tx.pendingSignUp.delete({ where: { id }, select: { id: true } });
    const [created] = await tx.user.createManyAndReturn({
      data: [{ ...person, emailConfirmedAt: now, createdAt: now }],
      skipDuplicates: true,
      select: { id: true },
    });
    return created === undefined
      ? null
      : { userId: created.id, email: person.email, passwordHash: person.passwordHash };
  });
}
