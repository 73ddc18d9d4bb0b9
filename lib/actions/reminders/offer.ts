"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { startChange } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { getRecord } from "#lib/data/record";
import { chooseReminders } from "#lib/data/reminders/choices";
import { NO_CHOICES } from "#lib/domain/reminders/reminder-input";

/** Answers the one offer of reminders: those of planned days, which the settings then show, or none. What was chosen since stays. */
export async function answerOfferAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const isWanted = textField(form, "asked") === "yes";
  const { reminders } = await getRecord(change.userId);
  if (reminders === undefined) {
    await chooseReminders({ ...change, ...NO_CHOICES, kinds: isWanted ? ["planned-day"] : [] });
  }
  if (isWanted) redirect("/settings#reminders");
  refresh();
}
