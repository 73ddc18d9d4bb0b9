import "server-only";
import { endCalendar } from "#lib/data/account/end-calendar";
import { endMentorLink } from "#lib/data/account/end-mentor-link";
import { endPush } from "#lib/data/account/end-push";
import { prisma } from "#lib/data/client";
import { enqueueMail, type QueuedMail } from "#lib/data/outbox";
import type { NewEvent } from "#lib/domain/record/event";
import type { LocalDate } from "#lib/domain/time/dates";
import { Prisma } from "#prisma/generated/client";

type NewAccount = Readonly<{
  name: string;
  /** Normalised: trimmed and in lower case. */
  email: string;
  passwordHash: string;
  timeZone: string | null;
  now: Date;
}>;

/** Creates an account with an address that is not confirmed yet. Null when the address has one already. */
export async function createAccount({ now, ...account }: NewAccount): Promise<string | null> {
  const created = await prisma().user.createManyAndReturn({
    data: [{ ...account, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  return created[0]?.id ?? null;
}

export type Credentials = Readonly<{
  userId: string;
  email: string;
  passwordHash: string | null;
  emailConfirmed: boolean;
  /** Since when a passkey or a recovery code is asked for after the password; null while the password is enough. */
  secondFactorAt: Date | null;
}>;

const CREDENTIALS = {
  ...{ id: true, email: true, passwordHash: true, emailConfirmedAt: true, secondFactorAt: true },
} as const;

type CredentialsRow = Readonly<{
  id: string;
  email: string;
  passwordHash: string | null;
  emailConfirmedAt: Date | null;
  secondFactorAt: Date | null;
}>;

function toCredentials({ id, emailConfirmedAt, ...row }: CredentialsRow): Credentials {
  return { ...row, userId: id, emailConfirmed: emailConfirmedAt !== null };
}

/** Returns the account of a normalised address, for comparing a password with; null without one. */
export async function findCredentials(email: string): Promise<Credentials | null> {
  const row = await prisma().user.findUnique({ where: { email }, select: CREDENTIALS });
  return row && toCredentials(row);
}

/** Returns the account of somebody who is signed in, for asking their password once more. */
export async function findCredentialsOf(userId: string): Promise<Credentials | null> {
  const row = await prisma().user.findUnique({ where: { id: userId }, select: CREDENTIALS });
  return row && toCredentials(row);
}

type HashChange = Readonly<{
  userId: string;
  /** The stored hash that the password was just compared with; nothing happens when it is another by now. */
  from: string;
  to: string;
}>;

/** Stores a stronger hash of the same password. Sessions go on. False when the password was changed meanwhile. */
export async function rehashPassword({ userId, from, to }: HashChange): Promise<boolean> {
  const { count } = await prisma().user.updateMany({
    where: { id: userId, passwordHash: from },
    data: { passwordHash: to },
  });
  return count === 1;
}

type PasswordChange = Readonly<{
  /** The session that goes on. */
  keep: string;
  link: "keep" | "end";
  /** The mail that tells the owner; none where email is not set up. */
  notice?: QueuedMail;
  now: Date;
}>;

/**
 * Sets another password, ends every session but `keep` and, unless the learner says that it stays, the link that they share,
 * and kills the reset links under way. False, with nothing changed, when the password was changed meanwhile.
 */
export function changePassword({
  userId,
  from,
  to,
  keep,
  link,
  notice,
  now,
}: HashChange & PasswordChange): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    // First, and a statement of its own: it waits for a sign-in under way (createSession), whose session is then seen.
    const { count } = await tx.user.updateMany({
      where: { id: userId, passwordHash: from },
      data: { passwordHash: to },
    });
    if (count === 0) return false;
    await tx.session.deleteMany({ where: { userId, id: { not: keep } } });
    await endPush(tx, { userId, keep });
    await tx.mailToken.deleteMany({ where: { userId, purpose: "resetPassword" } });
    if (link === "end") {
      await endMentorLink(tx, { userId, now });
      await endCalendar(tx, { userId, now });
    }
    if (notice !== undefined) await enqueueMail({ mail: notice, tx });
    return true;
  });
}

type Profile = Readonly<{ name: string; timeZone: string | null; hoursPerWeek: number | null }>;

/** Whose settings, when, and on which of their local dates. */
type Setting = Readonly<{ userId: string; at: Date; on: LocalDate }>;

/**
 * Saves what a learner says about themselves. Other hours a week and another time zone are events of their record. With
 * `before`, only where it still stands like that; returns false, with nothing changed, where another tab was first.
 */
export async function saveProfile({
  userId,
  at,
  on,
  name,
  timeZone,
  hoursPerWeek,
  before,
}: Setting & Profile & Readonly<{ before?: Profile }>): Promise<boolean> {
  const asSeen =
    before === undefined
      ? Prisma.empty
      : Prisma.sql`AND (name, "timeZone", "hoursPerWeek") IS NOT DISTINCT FROM
          (${before.name}, ${before.timeZone}, ${before.hoursPerWeek}::int)`;
  const rows = await prisma().$queryRaw<unknown[]>`
    WITH before AS (
      SELECT id, "timeZone", "hoursPerWeek" FROM "User" WHERE id = ${userId}::uuid ${asSeen} FOR UPDATE
    ), saved AS (
      UPDATE "User" u SET name = ${name}, "timeZone" = ${timeZone}, "hoursPerWeek" = ${hoursPerWeek}::int
      FROM before WHERE u.id = before.id RETURNING 1
    ), told AS (
      INSERT INTO "Event" ("userId", type, at, "on", data)
      ${eventBefore({ at, on, event: { type: "plan-set", data: { hoursPerWeek } } })}
      WHERE "hoursPerWeek" IS DISTINCT FROM ${hoursPerWeek}::int
      UNION ALL
      ${eventBefore({ at, on, event: { type: "time-zone-set", data: { timeZone } } })}
      WHERE "timeZone" IS DISTINCT FROM ${timeZone}
    )
    SELECT FROM saved`;
  return rows.length > 0;
}

/** Saves a learner's time zone, an IANA name. */
export async function saveTimeZone({
  userId,
  at,
  on,
  timeZone,
}: Setting & Readonly<{ timeZone: string }>): Promise<void> {
  await prisma().$executeRaw`
    WITH before AS (
      SELECT id, "timeZone" FROM "User" WHERE id = ${userId}::uuid FOR UPDATE
    ), saved AS (
      UPDATE "User" u SET "timeZone" = ${timeZone} FROM before WHERE u.id = before.id
    )
    INSERT INTO "Event" ("userId", type, at, "on", data)
    ${eventBefore({ at, on, event: { type: "time-zone-set", data: { timeZone } } })}
    WHERE "timeZone" IS DISTINCT FROM ${timeZone}`;
}

/** The row of an event, from the CTE `before`: the account as it was, where a setting is another by now. */
function eventBefore({
  at,
  on,
  event,
}: Pick<Setting, "at" | "on"> & Readonly<{ event: NewEvent }>): Prisma.Sql {
  return Prisma.sql`
    SELECT id, ${event.type}, ${at}::timestamptz, ${on}::date, ${event.data}::jsonb FROM before`;
}
