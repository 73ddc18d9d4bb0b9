"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readTyped, typedField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { setGoal } from "#lib/data/goal";
import { goalInput } from "#lib/domain/goal/goal-input";

/** Sets the weekly goal from today on: in days, in hours, or none. */
export async function setGoalAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readTyped(goalInput, {
      kind: typedField(form, "kind"),
      reserveDays: typedField(form, "reserveDays"),
      hours: typedField(form, "hours"),
      weekdays: form.getAll("weekdays").map(String),
    }),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  await setGoal({ ...change, ...read.input });
  refresh();
  return { status: "saved" };
}
