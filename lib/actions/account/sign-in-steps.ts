"use server";

import { redirect } from "next/navigation";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { readDevice } from "#lib/auth/device-cookie";
import { endSecondStep, readSecondStep } from "#lib/auth/half-sign-in";
import { noteSignIn } from "#lib/auth/note-sign-in";
import { openSession } from "#lib/auth/open-session";
import { askForPasskey } from "#lib/auth/passkeys/ask";
import { checkPasskey } from "#lib/auth/passkeys/check";
import { stepCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { admitPasskey, forgetSignIns } from "#lib/auth/throttle/passwords";
import { findCredentialsOf } from "#lib/data/account/accounts";
import type { HalfSignIn } from "#lib/data/account/half-sign-ins";
import { spendRecoveryCode } from "#lib/data/account/recovery-codes";
import { wakeMailWorker } from "#lib/data/outbox";
import { RecoveryCodeInput } from "#lib/domain/recovery-code";
import { safeNext } from "#lib/domain/text/next-address";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";
import { REFUSALS } from "#lib/wording/refusals";

/**
 * Signs in by a passkey alone, which says whose it is and has verified who uses it. A form without its answer is told, as JSON in `asked`,
 * what the passkey is to do.
 */
export async function signInByPasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const { now, userAgent } = await readRequest();
  if (!form.has("answer")) return askAnyPasskey(now);
  const answer = textField(form, "answer");
  const check = await checkPasskey({
    answer,
    purpose: "signIn",
    holder: await stepCookie.readHash(),
    now,
  });
  if (!check.ok) return refusedSignIn({ message: WHY_NOT[check.reason] });
  const { userId } = check;
  await stepCookie.drop();
  const isOpen = await openSession({ userId, passwordHash: null, userAgent, now });
  if (!isOpen) return refusedSignIn({ actor: userId, message: REFUSALS.passkeyUnknown });
  const account = await findCredentialsOf(userId);
  if (account !== null) await noteSignIn({ userId, email: account.email, by: "passkey", now });
  redirect(safeNext(form.get("next")));
}

function askAnyPasskey(now: Date): Promise<FormState> {
  return refusingWhenBusy({}, async () => {
    await admitPasskey();
    const options = await askForPasskey({ purpose: "signIn", userId: null, now });
    return { status: "idle", values: { asked: JSON.stringify(options) } };
  });
}

/** Signs in whoever has entered their password in this browser and has a passkey of theirs. */
export async function secondStepByPasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const { now } = await readRequest();
  const half = await readSecondStep(now);
  if (half === null) return refused({ errors: { form: REFUSALS.secondStepLate } });
  const answer = textField(form, "answer");
  const holder = await stepCookie.readHash();
  const check = await checkPasskey({ answer, purpose: "secondStep", holder, now });
  if (!check.ok || check.userId !== half.userId)
    return refusedSignIn({ actor: half.userId, message: REFUSALS.passkeyRefused });
  return endSignIn({ half, form });
}

/** Signs in whoever has entered their password in this browser and has one of their recovery codes, which is used up. */
export async function secondStepByCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const { now } = await readRequest();
  const read = readForm(RecoveryCodeInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy(read.values, async () => {
    await admitPasskey();
    const half = await readSecondStep(now);
    if (half === null) return refused({ errors: { form: REFUSALS.secondStepLate } });
    const { userId, email } = half;
    const hash = hashSecret(read.input.recovery);
    const notice = noticeOf({ email, change: "recovery-code-used" });
    const isRight = await spendRecoveryCode({ userId, hash, notice });
    if (!isRight) {
      logSecurityEvent({
        kind: "sign-in.refused",
        actor: userId,
        object: "recovery code",
        result: "refused",
      });
      return refused({ errors: { recovery: REFUSALS.recoveryCodeWrong }, values: read.values });
    }
    await wakeMailWorker();
    return endSignIn({ half, form });
  });
}

async function endSignIn({
  half,
  form,
}: Readonly<{ half: HalfSignIn; form: FormData }>): Promise<FormState> {
  const { now, userAgent } = await readRequest();
  const isOpen = await endSecondStep({ half, userAgent, now });
  if (!isOpen) return refusedSignIn({ actor: half.userId, message: REFUSALS.secondStepLate });
  const { userId, email } = half;
  const device = await readDevice();
  await noteSignIn({ userId, email, now });
  await forgetSignIns({ email, device });
  redirect(safeNext(form.get("next")));
}

function refusedSignIn({
  actor,
  message,
}: Readonly<{ actor?: string; message: string }>): FormState {
  logSecurityEvent({ kind: "sign-in.refused", actor, object: "passkey", result: "refused" });
  return refused({ errors: { form: message } });
}

const WHY_NOT = { unknown: REFUSALS.passkeyUnknown, refused: REFUSALS.passkeyRefused } as const;
