import "server-only";
import { operationIdOf } from "#lib/actions/hashed-operation-id";
import { readRequest } from "#lib/actions/read-request";
import type { Change } from "#lib/data/changes";
import { notePause } from "#lib/data/pause";
import { tickStep } from "#lib/data/progress/completions";
import { answerReminder, type FoundReminder, findReminder } from "#lib/data/reminders/sent";
import { REMINDER_ANSWERS, type ReminderAnswer } from "#lib/domain/record/reminders";
import { PAUSED_DAYS, ticksStep } from "#lib/domain/reminders/answers";
import { addDays, localDateFor } from "#lib/domain/time/dates";
import { readReminderLink } from "#lib/mail/reminder-links";

/**
 * Does what was said to a reminder by its link: signed in or not, and once, however often it is sent. Returns false where the link or the
 * answer is none of ours, the link has run out, or the reminder is gone.
 */
export async function answerByLink({
  token,
  say,
}: Readonly<{ token: string; say: string }>): Promise<boolean> {
  const { now } = await readRequest();
  const link = readReminderLink({ token, now });
  const answer = REMINDER_ANSWERS.find((each) => each === say);
  if (link === null || link === "dead" || link.may !== "answer" || answer === undefined) {
    return false;
  }
  const reminder = await findReminder(link.id);
  if (reminder === null) return false;
  await answerOnce({ reminder, answer, at: now });
  return true;
}

type Said = Readonly<{ reminder: FoundReminder; answer: ReminderAnswer; at: Date }>;

/** Each part by an operation id of its own, made of the reminder and the answer: sent again, it changes nothing. */
async function answerOnce({ reminder, answer, at }: Said): Promise<void> {
  const { id, userId, kind, timeZone, names } = reminder;
  const on = localDateFor({ at, timeZone });
  const changeFor = (what: string): Change => ({
    ...{ userId, at, on, operationId: operationIdOf([id, answer, what]) },
  });
  if (answer === "done" && ticksStep(kind) && names?.step !== undefined) {
    await tickStep({ ...changeFor("tick"), milestone: names.milestone, step: names.step });
  }
  if (answer === "pause-week") {
    const to = addDays({ date: on, days: PAUSED_DAYS - 1 });
    await notePause({ ...changeFor("pause"), from: on, to });
  }
  await answerReminder({ ...changeFor("answer"), reminder: id, kind, answer });
}
