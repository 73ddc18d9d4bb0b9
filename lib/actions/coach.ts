"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { dismissCorrection } from "#lib/data/coach";
import type { CorrectionId } from "#lib/domain/coach/correction";
import { correctionIdInput, neverAgainReasonInput, notNowUntil } from "#lib/domain/coach/dismissal";

/** Handles "Not now": hides a correction for 30 days. */
export async function dismissCorrectionAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const until = notNowUntil(change.on);
  await dismissCorrection({ ...change, correction: correctionIn(form), until });
  refresh();
}

/** Handles "Never show this again", with a reason. */
export async function dismissForGoodAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(z.object({ reason: neverAgainReasonInput }), form),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  await dismissCorrection({ ...change, correction: correctionIn(form), ...read.input });
  refresh();
  return { status: "saved" };
}

/** Takes a dismissal back: from today the correction may be shown again. */
export async function showAgainAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await dismissCorrection({ ...change, correction: correctionIn(form), until: change.on });
  refresh();
}

function correctionIn(form: FormData): CorrectionId {
  const correction = correctionIdInput.safeParse(textField(form, "correction"));
  return correction.success ? correction.data : notFound();
}
