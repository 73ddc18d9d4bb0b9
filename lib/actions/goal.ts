"use server";

import { refresh } from "next/cache";
import { startChange, textField } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { refused } from "#lib/actions/read-form";
import { setGoal } from "#lib/data/goal";
import { goalInput } from "#lib/domain/goal/goal-input";
import { describeProblems } from "#lib/wording/refusals";

/** Sets the weekly goal from today on: in days, in hours, or none. */
export async function setGoalAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer: __, ...change } = await startChange(form);
  const weekdays = form.getAll("weekdays").map(String);
  const typed = {
    kind: textField(form, "kind"),
    reserveDays: textField(form, "reserveDays"),
    hours: textField(form, "hours"),
  };
  const parsed = goalInput.safeParse({ ...typed, weekdays });
  if (!parsed.success) {
    const values = { ...typed, weekdays: weekdays.join(" ") };
    return refused({ errors: describeProblems(parsed.error.issues), values });
  }
  await setGoal({ ...change, ...parsed.data });
  refresh();
  return { status: "saved" };
}
