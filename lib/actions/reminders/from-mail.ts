"use server";

import { redirect } from "next/navigation";
import { operationIdOf } from "#lib/actions/hashed-operation-id";
import { textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { stopReminders } from "#lib/actions/reminders/stop-reminders";
import type { Change } from "#lib/data/changes";
import { notePause } from "#lib/data/pause";
import { tickStep } from "#lib/data/progress/completions";
import { answerReminder, type FoundReminder, findReminder } from "#lib/data/reminders/sent";
import { REMINDER_ANSWERS, type ReminderAnswer } from "#lib/domain/record/reminders";
import { PAUSED_DAYS, ticksStep } from "#lib/domain/reminders/answers";
import { keptKindsInput } from "#lib/domain/reminders/reminder-input";
import { addDays, localDateFor } from "#lib/domain/time/dates";
import { readReminderLink } from "#lib/mail/reminder-links";

/** Does what was said to a reminder on the page of its link: signed in or not, and once, however often it is sent. */
export async function answerReminderAction(form: FormData): Promise<void> {
  const { now } = await readRequest();
  const token = textField(form, "token");
  const link = readReminderLink({ token, now });
  const reminder =
    link !== null && link !== "dead" && link.may === "answer" ? await findReminder(link.id) : null;
  const answer = REMINDER_ANSWERS.find((each) => each === textField(form, "say"));
  if (reminder !== null && answer !== undefined) await answerOnce({ reminder, answer, at: now });
  redirect(`/reminders/answer?token=${encodeURIComponent(token)}`);
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

/** Keeps only the reminders that are ticked on the page of a mail; none of them, where none is. */
export async function keepRemindersAction(form: FormData): Promise<void> {
  const token = textField(form, "token");
  const read = keptKindsInput.safeParse({ kinds: form.getAll("kinds").map(String) });
  if (read.success) await stopReminders({ token, keep: read.data.kinds });
  redirect(`/reminders/choose?done=1&token=${encodeURIComponent(token)}`);
}
