"use server";

import { refresh } from "next/cache";
import { readForm } from "#lib/actions/read-form";
import { requireViewer } from "#lib/auth/viewer";
import { saveProfile, saveTimeZone } from "#lib/data/account/accounts";
import { ProfileInput, TimeZoneInput } from "#lib/domain/account/account";
import type { FormState } from "#lib/domain/form-state";

/** Saves name, time zone and hours a week. */
export async function saveProfileAction(_: FormState, form: FormData): Promise<FormState> {
  const { userId } = await requireViewer();
  const read = readForm(ProfileInput, form);
  if (!read.ok) return read.refusal;
  await saveProfile({ userId, ...read.input });
  refresh();
  return { status: "saved" };
}

/** Saves the time zone alone: for the one question that /today asks. */
export async function saveTimeZoneAction(_: FormState, form: FormData): Promise<FormState> {
  const { userId } = await requireViewer();
  const read = readForm(TimeZoneInput, form);
  if (!read.ok) return read.refusal;
  await saveTimeZone({ userId, ...read.input });
  refresh();
  return { status: "saved" };
}
