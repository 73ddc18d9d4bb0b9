"use server";

import { redirect } from "next/navigation";
import { textField } from "#lib/actions/read-form";
import { answerByLink } from "#lib/actions/reminders/answer-by-link";
import { stopReminders } from "#lib/actions/reminders/stop-reminders";
import { keptKindsInput } from "#lib/domain/reminders/reminder-input";

/** Does what was said to a reminder on the page of its link: signed in or not, and once, however often it is sent. */
export async function answerReminderAction(form: FormData): Promise<void> {
  const token = textField(form, "token");
  await answerByLink({ token, say: textField(form, "say") });
  redirect(`/reminders/answer?token=${encodeURIComponent(token)}`);
}

/** Keeps only the reminders that are ticked on the page of a mail; none of them, where none is. */
export async function keepRemindersAction(form: FormData): Promise<void> {
  const token = textField(form, "token");
  const read = keptKindsInput.safeParse({ kinds: form.getAll("kinds").map(String) });
  if (read.success) await stopReminders({ token, keep: read.data.kinds });
  redirect(`/reminders/choose?done=1&token=${encodeURIComponent(token)}`);
}
