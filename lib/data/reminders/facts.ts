import "server-only";
import * as z from "zod";
import { ask } from "#lib/data/ask";
import { liveBrowsersOf } from "#lib/data/push/live-browsers";
import { readRecord, recordColumns } from "#lib/data/record";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { type SentReminder, sentReminderSchema } from "#lib/domain/record/reminders";
import { Prisma } from "#prisma/generated/client";

/** So many of the last reminders say whether there is another: no occasion lasts for more dates. */
const LAST = 40;

const personSchema = z.object({
  name: z.string(),
  email: z.string(),
  isConfirmed: z.boolean(),
  timeZone: z.string().nullable(),
  hoursPerWeek: z.number().nullable(),
  isLeaving: z.boolean(),
  /** At least one browser in which they are signed in shows their reminders. */
  hasBrowsers: z.boolean(),
});

/** Whom a reminder would reach, what was sent to them, and their record. */
export type Reminded = Readonly<{
  person: Readonly<z.infer<typeof personSchema>>;
  sent: readonly SentReminder[];
  record: LearnerRecord;
}>;

/** Returns all that is known of a learner who may be reminded, as of one moment; null where there is none any more. */
export async function findReminded({
  userId,
  now,
}: Readonly<{ userId: string; now: Date }>): Promise<Reminded | null> {
  const [row] = await ask<{ person: unknown; sent: unknown }>(Prisma.sql`
    SELECT ${recordColumns(userId)},
      (SELECT json_build_object('name', name, 'email', email, 'isConfirmed', "emailConfirmedAt" IS NOT NULL,
          'timeZone', "timeZone", 'hoursPerWeek', "hoursPerWeek",
          'isLeaving', EXISTS (SELECT FROM "AccountDeletion" WHERE "userId" = ${userId}::uuid),
          'hasBrowsers', EXISTS (SELECT FROM ${liveBrowsersOf({ userId, now })}))
        FROM "User" WHERE id = ${userId}::uuid) AS person,
      (SELECT coalesce(json_agg(r ORDER BY r."on"), '[]') FROM (
        SELECT id, kind, about, "on", at, answer, "answeredOn" FROM "Reminder"
        WHERE "userId" = ${userId}::uuid ORDER BY "on" DESC LIMIT ${LAST}) r) AS sent`);
  if (row === undefined || row.person === null) return null;
  return {
    person: personSchema.parse(row.person),
    sent: z.array(sentReminderSchema).parse(row.sent),
    record: readRecord(row),
  };
}
