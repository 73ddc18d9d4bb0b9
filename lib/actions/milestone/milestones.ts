"use server";

import { refresh } from "next/cache";
import { startChange, textField } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { putAside, takeUp, unwaiveMilestone, waiveMilestone } from "#lib/data/progress/set-aside";
import { logWork } from "#lib/data/progress/work-logs";
import { waiverReasonInput, workHoursInput } from "#lib/domain/milestone";
import { describeProblem } from "#lib/wording/refusals";

export async function logWorkAction(_: FormState, form: FormData): Promise<FormState> {
  const change = await startChange(form);
  const values = { hours: textField(form, "hours") };
  const hours = workHoursInput.safeParse(values.hours);
  if (!hours.success) {
    return { status: "refused", errors: { hours: describeProblem(hours.error.issues) }, values };
  }
  await logWork({ ...change, milestone: textField(form, "milestone"), hours: hours.data });
  refresh();
  return { status: "saved" };
}

export async function setAsideAction(form: FormData): Promise<void> {
  const change = await startChange(form);
  const milestone = textField(form, "milestone");
  if (textField(form, "asked") === "aside") await putAside({ ...change, milestone });
  else await takeUp({ ...change, milestone });
  refresh();
}

export async function waiveAction(_: FormState, form: FormData): Promise<FormState> {
  const change = await startChange(form);
  const milestone = textField(form, "milestone");
  const values = { reason: textField(form, "reason") };
  const reason = waiverReasonInput.safeParse(values.reason);
  if (!reason.success) {
    return { status: "refused", errors: { reason: describeProblem(reason.error.issues) }, values };
  }
  await waiveMilestone({ ...change, milestone, reason: reason.data });
  refresh();
  return { status: "saved" };
}

export async function unwaiveAction(form: FormData): Promise<void> {
  const change = await startChange(form);
  await unwaiveMilestone({ ...change, milestone: textField(form, "milestone") });
  refresh();
}
