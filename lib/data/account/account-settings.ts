import "server-only";
import * as z from "zod";
import { liveAfter } from "#lib/data/account/session-life";
import { ask } from "#lib/data/ask";
import { absent, type Fact, instant } from "#lib/domain/record/fact";
import { Prisma } from "#prisma/generated/client";

const settingsSchema = z.object({
  /** Services to sign in with that the account is connected with, the first connected first. */
  services: z.array(z.object({ issuer: z.string(), label: z.string() })),
  /** Sessions that still count, the last used first. */
  sessions: z.array(
    z.object({ id: z.string(), userAgent: z.string(), createdAt: instant, lastSeenAt: instant }),
  ),
  /** The first added first. */
  passkeys: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), createdAt: instant },
      lastUsedAt: z.nullable(instant),
    }),
  ),
  hasPassword: z.boolean(),
  /** Since when a passkey or a recovery code is asked for after the password; null while the password is enough. */
  secondFactorAt: z.nullable(instant),
  recoveryCodes: z.number(),
  /** When the newest confirmation link that still acts was mailed; null without one. */
  confirmationSentAt: z.nullable(instant),
  /** Since when their calendar has an address, and at how many minutes after midnight its days begin; null without one. */
  calendar: z.nullable(z.object({ madeAt: instant, startsAt: absent(z.number()) })),
  /** Where their portfolio is published; null where it is not. */
  handle: z.nullable(z.string()),
});

/** What the settings show of an account, besides the learner's record. */
export type AccountSettings = Fact<typeof settingsSchema>;

/** Returns what the settings show of a learner's account, in one round trip. Throws where there is no such learner. */
export async function getAccountSettings({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<AccountSettings> {
  const { usedAfter, begunAfter } = liveAfter(now);
  const id = Prisma.sql`${userId}::uuid`;
  const [row] = await ask(Prisma.sql`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('issuer', issuer, 'label', label) ORDER BY "createdAt"), '[]')
        FROM "Identity" WHERE "userId" = ${id}) AS services,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'userAgent', "userAgent", 'createdAt', "createdAt",
          'lastSeenAt', "lastSeenAt") ORDER BY "lastSeenAt" DESC), '[]')
        FROM "Session" WHERE "userId" = ${id} AND "lastSeenAt" > ${usedAfter} AND "createdAt" > ${begunAfter}) AS sessions,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'createdAt', "createdAt",
          'lastUsedAt', "lastUsedAt") ORDER BY "createdAt", id), '[]')
        FROM "Passkey" WHERE "userId" = ${id}) AS passkeys,
      "passwordHash" IS NOT NULL AS "hasPassword", "secondFactorAt",
      (SELECT count(*)::int FROM "RecoveryCode" WHERE "userId" = ${id}) AS "recoveryCodes",
      (SELECT max("createdAt") FROM "MailToken" WHERE "userId" = ${id} AND purpose = 'confirm-email'
        AND "expiresAt" > ${now}) AS "confirmationSentAt",
      (SELECT json_build_object('madeAt', "createdAt", 'startsAt', "startsAt")
        FROM "CalendarFeed" WHERE "userId" = ${id}) AS calendar,
      (SELECT handle FROM "Portfolio" WHERE "userId" = ${id}
        AND "publishedAt" IS NOT NULL AND "stoppedAt" IS NULL) AS handle
    FROM "User" WHERE id = ${id}`);
  if (row === undefined) throw new Error("No such account");
  return settingsSchema.parse(row);
}
