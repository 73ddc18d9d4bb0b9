"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { dismissNotice, exemptEnrollment } from "#lib/data/focus";
import { getLearner } from "#lib/data/learner";
import { exemptReasonInput } from "#lib/domain/focus/exempt-reason-input";
import { focusOf } from "#lib/domain/learner";

const enrollmentId = z.uuid();

/** Handles "This does not count, because …": the reason may stay empty. */
export async function exemptAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(z.object({ because: exemptReasonInput }), form),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  await exempt({ ...change, enrollment: textField(form, "enrollment"), ...read.input });
  refresh();
  return { status: "saved" };
}

/** Counts a switch again: takes the mark away. */
export async function countAgainAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await exempt({ ...change, enrollment: textField(form, "enrollment"), because: undefined });
  refresh();
}

/** Marks an enrollment, or takes the mark away. What is not theirs is not found. */
async function exempt(mark: Parameters<typeof exemptEnrollment>[0]): Promise<void> {
  if (!enrollmentId.safeParse(mark.enrollment).success) notFound();
  const marked = await exemptEnrollment(mark);
  if (!marked.ok && marked.reason === "outdated") notFound();
}

/** Dismisses the notice up to the switch that it showed as the newest: one made since in another tab is still told. */
export async function dismissNoticeAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const { hops } = focusOf(await getLearner({ ...viewer, now: change.at }));
  const seen = hops.find(({ at }) => at.toISOString() === textField(form, "upTo"));
  if (seen !== undefined) await dismissNotice({ ...change, upToHopAt: seen.at });
  refresh();
}
