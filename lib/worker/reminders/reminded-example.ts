import { database } from "#lib/data/client";
import { setGoal } from "#lib/data/goal";
import { changeOf, NOON, newLearner } from "#lib/data/learner-example";
import { chooseReminders } from "#lib/data/reminders/choices";
import { REMINDER_KINDS, type ReminderKind } from "#lib/domain/record/reminders";
import { type MailContent, unsealMail } from "#lib/mail/sealed-mail";

/** Test set-up: learners who chose reminders at six in the evening, in Berlin, with every day planned; and the mails that wait. */

export const EVENING = new Date("2026-03-04T17:00:00Z");

/** A learner whose address is theirs, and who chose these kinds. */
export async function chooser(kinds: readonly ReminderKind[] = REMINDER_KINDS): Promise<string> {
  const userId = await newLearner();
  await database().pool.query('UPDATE "User" SET "emailConfirmedAt" = $2 WHERE id = $1', [
    userId,
    NOON,
  ]);
  await setGoal({ ...changeOf(userId), weekdays: [1, 2, 3, 4, 5, 6, 7], reserveDays: 0 });
  await chooseReminders({
    ...{ ...changeOf(userId), kinds: [...kinds], hour: 18 },
    ...{ lookWeekday: 7, lookHour: 17 },
  });
  return userId;
}

export type Ready = Extract<MailContent, { is: "ready" }>;

/** Returns the mails that wait, the oldest first. */
export async function waitingMails(): Promise<
  readonly (Ready & Readonly<{ messageId: string }>)[]
> {
  const { rows } = await database().pool.query<{ data: { sealed: string; messageId: string } }>(
    "SELECT data FROM pgboss.job WHERE name = 'mail' ORDER BY created_on",
  );
  return rows.flatMap(({ data }) => {
    const content = unsealMail(data.sealed);
    return content.is === "ready" ? [{ ...content, messageId: data.messageId }] : [];
  });
}

/** When a learner is looked at next; null where they are not. */
export async function lookOf(userId: string): Promise<Date | null | undefined> {
  const { rows } = await database().pool.query<{ lookAt: Date | null }>(
    'SELECT "lookAt" FROM "ReminderLook" WHERE "userId" = $1',
    [userId],
  );
  return rows[0]?.lookAt;
}
