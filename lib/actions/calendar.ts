"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { makeCalendarFeed, revokeCalendarFeed } from "#lib/data/calendar";
import { calendarInput } from "#lib/domain/calendar/calendar-input";
import { REFUSALS } from "#lib/wording/refusals";

/** Makes the address of the learner's calendar. It is returned this once, and stands nowhere afterwards. */
export async function makeCalendarAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({ form, read: readForm(calendarInput, form) });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  const token = newSecret();
  const { changed } = await makeCalendarFeed({
    ...{ ...change, ...read.input, tokenHash: hashSecret(token) },
  });
  refresh();
  if (!changed) return refused({ errors: { form: REFUSALS.calendarSentTwice } });
  const address = `${config().origin}/calendar/${token}.ics`;
  return { status: "saved", values: { ...read.values, address } };
}

/** Takes the address back. */
export async function revokeCalendarAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await revokeCalendarFeed(change);
  refresh();
}
