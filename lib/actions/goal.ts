"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readTyped, typedField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { unlessStale } from "#lib/actions/unless-stale";
import { setGoal } from "#lib/data/goal";
import { getRecord } from "#lib/data/record";
import { goalInput } from "#lib/domain/goal/goal-input";
import { goalKey, goalOn } from "#lib/domain/record/weekly-goal";
import { formatGoal } from "#lib/wording/goal";

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
  const { goals } = await getRecord(change.userId);
  const goal = goalOn({ goals, on: change.on });
  const fresh = unlessStale({
    ...{ form, fields: ["goal"], values: read.values },
    typed: { goal: goalKey(read.input) },
    stored: { goal: goalKey(goal) },
    inWords: () => (goal === undefined ? "" : formatGoal(goal)),
  });
  if (fresh.ok && fresh.changed.length > 0) await setGoal({ ...change, ...read.input });
  refresh();
  if (!fresh.ok) return fresh.refusal;
  return { status: "saved" };
}
