"use server";

import { refresh } from "next/cache";
import { startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { unlessStale } from "#lib/actions/unless-stale";
import { saveProfile, saveTimeZone } from "#lib/data/account/accounts";
import { ProfileInput, TimeZoneInput } from "#lib/domain/account";
import { localDateOf } from "#lib/domain/time/dates";
import { REFUSALS } from "#lib/wording/refusals";

const PROFILE_FIELDS = ["name", "timeZone", "hoursPerWeek"] as const;

/** Saves of name, time zone and hours a week what was changed; what another tab changed meanwhile is shown, never overwritten. */
export async function saveProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({ form, read: readForm(ProfileInput, form) });
  if (!read.ok) return read.refusal;
  const { viewer, at, on } = await startWrite(form);
  const { userId, name, timeZone, hoursPerWeek } = viewer;
  const before = { name, timeZone, hoursPerWeek };
  const { values, input } = read;
  const stored = {
    name,
    timeZone: timeZone ?? "",
    hoursPerWeek: hoursPerWeek === null ? "" : String(hoursPerWeek),
  };
  const fresh = unlessStale({ form, fields: PROFILE_FIELDS, typed: values, stored, values });
  refresh();
  if (!fresh.ok) return fresh.refusal;
  const changes = Object.fromEntries(fresh.changed.map((field) => [field, input[field]]));
  if (await saveProfile({ ...{ userId, at, on, before }, ...before, ...changes })) {
    return { status: "saved" };
  }
  return refused({ errors: { form: REFUSALS.recordChangedElsewhere }, values });
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
