"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { startProvenWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { refused } from "#lib/actions/read-form";
import { hashSecret, newRecoveryCodes } from "#lib/auth/secrets";
import {
  renewRecoveryCodes,
  turnSecondFactorOff,
  turnSecondFactorOn,
} from "#lib/data/account/second-factor";
import { wakeMailWorker } from "#lib/data/outbox";
import { printRecoveryCode } from "#lib/domain/recovery-code";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";
import { REFUSALS } from "#lib/wording/refusals";

/** Has a passkey asked for after the password from now on. The recovery codes are returned this once, and stand nowhere afterwards. */
export async function turnSecondFactorOnAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startProvenWrite(form);
  const { userId, email } = viewer;
  const codes = newRecoveryCodes();
  const hashes = codes.map(hashSecret);
  const notice = noticeOf({ email, change: "second-factor-on" });
  const isOn = await turnSecondFactorOn({ userId, hashes, now, notice });
  if (!isOn) return refused({ errors: { form: REFUSALS.secondFactorNeedsPasskey } });
  logSecurityEvent({
    kind: "credential.added",
    actor: userId,
    object: "second factor",
    result: "ok",
  });
  await wakeMailWorker();
  return shownOnce(codes);
}

/** Makes new recovery codes instead of the old ones, returned this once. */
export async function renewRecoveryCodesAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startProvenWrite(form);
  const { userId, email } = viewer;
  const codes = newRecoveryCodes();
  const hashes = codes.map(hashSecret);
  const notice = noticeOf({ email, change: "recovery-codes-made" });
  const areNew = await renewRecoveryCodes({ userId, hashes, now, notice });
  if (!areNew) return refused({ errors: { form: REFUSALS.secondFactorNeedsPasskey } });
  logSecurityEvent({
    kind: "credential.added",
    actor: userId,
    object: "recovery codes",
    result: "ok",
  });
  await wakeMailWorker();
  return shownOnce(codes);
}

/** Has the password alone open the account again. */
export async function turnSecondFactorOffAction(form: FormData): Promise<void> {
  const { viewer } = await startProvenWrite(form);
  const { userId, email } = viewer;
  const notice = noticeOf({ email, change: "second-factor-off" });
  if (await turnSecondFactorOff({ userId, notice })) {
    const object = "second factor";
    logSecurityEvent({ kind: "credential.removed", actor: userId, object, result: "ok" });
    await wakeMailWorker();
  }
  refresh();
  redirect("/settings#second-step");
}

function shownOnce(codes: readonly string[]): FormState {
  return { status: "saved", values: { codes: codes.map(printRecoveryCode).join("\n") } };
}
