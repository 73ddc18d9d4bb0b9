"use server";

import { refresh } from "next/cache";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { putAside, takeUp, unwaiveMilestone, waiveMilestone } from "#lib/data/progress/set-aside";
import { waiverReasonInput } from "#lib/domain/milestone";

/** Puts a milestone aside for later, or takes it up again. */
export async function setAsideAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const milestone = textField(form, "milestone");
  if (textField(form, "asked") === "aside") await putAside({ ...change, milestone });
  else await takeUp({ ...change, milestone });
  refresh();
}

/** Waives a milestone for good, with a reason. */
export async function waiveAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(z.object({ reason: waiverReasonInput }), form),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  await waiveMilestone({ ...change, milestone: textField(form, "milestone"), ...read.input });
  refresh();
  return { status: "saved" };
}

/** Takes a waiver back. */
export async function unwaiveAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await unwaiveMilestone({ ...change, milestone: textField(form, "milestone") });
  refresh();
}
