"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readTyped, typedField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { unlessStale } from "#lib/actions/unless-stale";
import { getRecord } from "#lib/data/record";
import { chooseReminders } from "#lib/data/reminders/choices";
import { reminderInput, reminderKey } from "#lib/domain/reminders/reminder-input";
import { formatKinds } from "#lib/wording/reminders";

/** Sets what the learner is reminded of, and when. */
export async function chooseRemindersAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readTyped(reminderInput, {
      kinds: form.getAll("kinds").map(String),
      hour: typedField(form, "hour"),
      lookWeekday: typedField(form, "lookWeekday"),
      lookHour: typedField(form, "lookHour"),
    }),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  const { reminders } = await getRecord(change.userId);
  const fresh = unlessStale({
    ...{ form, fields: ["reminders"], values: read.values },
    typed: { reminders: reminderKey(read.input) },
    stored: { reminders: reminderKey(reminders) },
    inWords: () => formatKinds(reminders?.kinds ?? []),
  });
  if (fresh.ok && fresh.changed.length > 0) await chooseReminders({ ...change, ...read.input });
  refresh();
  if (!fresh.ok) return fresh.refusal;
  return { status: "saved" };
}
