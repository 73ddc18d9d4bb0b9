"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { notify } from "#lib/actions/account/notices";
import { startProvenWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { refused } from "#lib/actions/read-form";
import { hashSecret, newRecoveryCodes } from "#lib/auth/secrets";
import {
  renewRecoveryCodes,
  turnSecondFactorOff,
  turnSecondFactorOn,
} from "#lib/data/account/second-factor";
import { printRecoveryCode } from "#lib/domain/recovery-code";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/** Has a passkey asked for after the password from now on. The recovery codes are returned this once, and stand nowhere afterwards. */
export async function turnSecondFactorOnAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startProvenWrite(form);
  const { userId, email } = viewer;
  const codes = newRecoveryCodes();
  const isOn = await turnSecondFactorOn({ userId, hashes: codes.map(hashSecret), now });
  if (!isOn) return refused({ errors: { form: REFUSALS.secondFactorNeedsPasskey } });
  logSecurityEvent({
    kind: "credential.added",
    actor: userId,
    object: "second factor",
    result: "ok",
  });
  await notify({ email, change: "second-factor-on" });
  return shownOnce(codes);
}

/** Makes new recovery codes instead of the old ones, returned this once. */
export async function renewRecoveryCodesAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startProvenWrite(form);
  const { userId, email } = viewer;
  const codes = newRecoveryCodes();
  const areNew = await renewRecoveryCodes({ userId, hashes: codes.map(hashSecret), now });
  if (!areNew) return refused({ errors: { form: REFUSALS.secondFactorNeedsPasskey } });
  logSecurityEvent({
    kind: "credential.added",
    actor: userId,
    object: "recovery codes",
    result: "ok",
  });
  await notify({ email, change: "recovery-codes-made" });
  return shownOnce(codes);
}

/** Has the password alone open the account again. */
export async function turnSecondFactorOffAction(form: FormData): Promise<void> {
  const { viewer } = await startProvenWrite(form);
  const { userId, email } = viewer;
  if (await turnSecondFactorOff(userId)) {
    const object = "second factor";
    logSecurityEvent({ kind: "credential.removed", actor: userId, object, result: "ok" });
    await notify({ email, change: "second-factor-off" });
  }
  refresh();
  redirect("/settings#second-step");
}

function shownOnce(codes: readonly string[]): FormState {
  return { status: "saved", values: { codes: codes.map(printRecoveryCode).join("\n") } };
}
