import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import {
  REMINDER_KINDS,
  type ReminderChoices,
  type ReminderKind,
} from "#lib/domain/record/reminders";
import { Prisma } from "#prisma/generated/client";

/** Sets what a learner wants to be reminded of, and when; without kinds, they want none. The same again changes nothing. */
export function chooseReminders({
  kinds,
  hour,
  lookWeekday,
  lookHour,
  ...change
}: Change & Readonly<Omit<ReminderChoices, "at">>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "ReminderChoices" ("userId", kinds, hour, "lookWeekday", "lookHour", at)
      SELECT op."userId", ${kinds}::text[], ${hour}::int, ${lookWeekday}::int, ${lookHour}::int, ${change.at} FROM op
      ON CONFLICT ("userId") DO UPDATE SET kinds = excluded.kinds, hour = excluded.hour,
        "lookWeekday" = excluded."lookWeekday", "lookHour" = excluded."lookHour", at = excluded.at
      WHERE ("ReminderChoices".kinds, "ReminderChoices".hour, "ReminderChoices"."lookWeekday", "ReminderChoices"."lookHour")
        IS DISTINCT FROM (excluded.kinds, excluded.hour, excluded."lookWeekday", excluded."lookHour")
      RETURNING 1`,
    event: { type: "reminders-chosen", data: { kinds, hour, lookWeekday, lookHour } },
  });
}

/** Leaves only these of the kinds that a learner chose: from a mail nobody can choose more. The same again changes nothing. */
export function keepReminders({
  kinds,
  ...change
}: Change & Readonly<{ kinds: readonly ReminderKind[] }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "ReminderChoices" c SET at = ${change.at},
        kinds = ARRAY(SELECT k FROM unnest(c.kinds) k WHERE k = ANY(${kinds}::text[]))
      FROM op WHERE c."userId" = op."userId" AND NOT c.kinds <@ ${kinds}::text[] RETURNING 1`,
    event: { type: "reminders-chosen", data: { kinds } },
  });
}

/** Returns whose reminders a mail belongs to: their time zone, and the kinds that they chose; null where they are gone. */
export async function findReminderOwner(
  userId: string,
): Promise<Readonly<{ timeZone: string | null; kinds: readonly ReminderKind[] }> | null> {
  const owner = await prisma().user.findUnique({
    where: { id: userId },
    select: { timeZone: true, reminderChoices: { select: { kinds: true } } },
  });
  if (owner === null) return null;
  const chosen = owner.reminderChoices?.kinds ?? [];
  return {
    timeZone: owner.timeZone,
    kinds: REMINDER_KINDS.filter((kind) => chosen.includes(kind)),
  };
}
