"use server";

import { refresh } from "next/cache";
import { startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { saveProfile, saveTimeZone } from "#lib/data/account/accounts";
import { ProfileInput, TimeZoneInput } from "#lib/domain/account";
import { localDateOf } from "#lib/domain/time/dates";

/** Saves name, time zone and hours a week. */
export async function saveProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({ form, read: readForm(ProfileInput, form) });
  if (!read.ok) return read.refusal;
  const { viewer, at, on } = await startWrite(form);
  await saveProfile({ userId: viewer.userId, at, on, ...read.input });
  refresh();
  return { status: "saved" };
}

/** Saves the time zone alone: for the one question that /today asks. */
export async function saveTimeZoneAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({ form, read: readForm(TimeZoneInput, form) });
  if (!read.ok) return read.refusal;
  const { viewer, at } = await startWrite(form);
  const { timeZone } = read.input;
  await saveTimeZone({ userId: viewer.userId, at, on: localDateOf({ at, timeZone }), timeZone });
  refresh();
  return { status: "saved" };
}
