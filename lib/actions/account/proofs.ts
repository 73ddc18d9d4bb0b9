"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { mailProofCode } from "#lib/actions/account/account-mail";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField, typedField } from "#lib/actions/read-form";
import { readDevice } from "#lib/auth/device-cookie";
import { checkPasskey } from "#lib/auth/passkeys/check";
import { provePassword } from "#lib/auth/prove-password";
import { PROOF_PAGE, sessionBrowserHash, sessionCodeHash } from "#lib/auth/recent-proof";
import { stepCookie } from "#lib/auth/secret-cookies";
import { hashSecret, newCode } from "#lib/auth/secrets";
import { admitMail, admitMailedLink } from "#lib/auth/throttle/mails-and-links";
import { admitOwnPassword, forgetOwnPasswords } from "#lib/auth/throttle/passwords";
import { findCredentialsOf } from "#lib/data/account/accounts";
import { createProofCode, proveByCode, recordProof } from "#lib/data/account/proofs";
import { spendRecoveryCode } from "#lib/data/account/recovery-codes";
import { getWaysIn } from "#lib/data/account/second-factor";
import { wakeMailWorker } from "#lib/data/outbox";
import { ProveByCodeInput, ProveByPasswordInput } from "#lib/domain/account";
import { RecoveryCodeInput } from "#lib/domain/recovery-code";
import { safeNext } from "#lib/domain/text/next-address";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";
import { REFUSALS } from "#lib/wording/refusals";

/** Confirms by the password that it is the learner, and leads back. */
export async function proveByPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const read = readForm(ProveByPasswordInput, form);
  if (!read.ok) return read.refusal;
  const { userId, sessionId } = viewer;
  return refusingWhenBusy({}, async () => {
    await admitOwnPassword(userId);
    const account = await findCredentialsOf(userId);
    const proven = await provePassword({ account, password: read.input.password });
    logProof({ actor: userId, result: proven === null ? "refused" : "ok" });
    if (proven === null) return refused({ errors: { password: REFUSALS.wrongPassword } });
    await forgetOwnPasswords(userId);
    if (account?.secondFactorAt) {
      const refusal = await refusedRecoveryCode({ form, ...proven });
      if (refusal !== undefined) return refusal;
    }
    await recordProof({ userId, sessionId, now });
    return leadBack(form);
  });
}

/** Where more is asked for after the password when signing in, so it is here: for whoever has no passkey at hand, a recovery code. */
async function refusedRecoveryCode({
  form,
  userId,
  email,
}: Readonly<{ form: FormData; userId: string; email: string }>): Promise<FormState | undefined> {
  const read = readForm(RecoveryCodeInput, form);
  if (!read.ok) return read.refusal;
  const hash = hashSecret(read.input.recovery);
  const notice = noticeOf({ email, change: "recovery-code-used" });
  const isRight = await spendRecoveryCode({ userId, hash, notice });
  if (!isRight)
    return refused({ errors: { recovery: REFUSALS.recoveryCodeWrong }, values: read.values });
  await wakeMailWorker();
  return undefined;
}

/** Confirms by a passkey that it is the learner, and leads back. */
export async function proveByPasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const { userId, sessionId } = viewer;
  const answer = textField(form, "answer");
  const check = await checkPasskey({
    answer,
    purpose: "prove",
    holder: await stepCookie.readHash(),
    now,
  });
  const isTheirs = check.ok && check.userId === userId;
  logProof({ actor: userId, result: isTheirs ? "ok" : "refused" });
  if (!isTheirs) return refused({ errors: { form: REFUSALS.passkeyRefused } });
  await stepCookie.drop();
  await recordProof({ userId, sessionId, now });
  return leadBack(form);
}

/** Mails a code to a learner who has nothing else to show. */
export async function sendProofCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const { userId, email } = viewer;
  if (!(await isProvenByMail(userId))) notFound();
  return refusingWhenBusy({}, async () => {
    await admitMail({ email, device: await readDevice() });
    const code = newCode();
    const [browserHash, codeHash] = [
      await sessionBrowserHash("proof"),
      await sessionCodeHash({ use: "proof", code }),
    ];
    await createProofCode({ userId, browserHash, codeHash, now });
    const outcome = await mailProofCode({ email, code, now });
    refresh();
    if (outcome === "queued") return { status: "saved" };
    return refused({ errors: { form: REFUSALS.mailNotSetUp } });
  });
}

/** Confirms by the mailed code that it is the learner, and leads back. */
export async function proveByCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const read = readForm(ProveByCodeInput, form);
  if (!read.ok) return read.refusal;
  const { userId, sessionId } = viewer;
  return refusingWhenBusy(read.values, async () => {
    await admitMailedLink();
    const browserHash = await sessionBrowserHash("proof");
    const codeHash = await sessionCodeHash({ use: "proof", code: read.input.code });
    const isRight = await proveByCode({ userId, sessionId, browserHash, codeHash, now });
    logProof({ actor: userId, result: isRight ? "ok" : "refused" });
    if (isRight) return leadBack(form);
    return refused({ errors: { code: REFUSALS.proofCodeDead }, values: read.values });
  });
}

/** Whether a learner has neither password nor passkey to be asked for: then a code by mail shows who they are. */
async function isProvenByMail(userId: string): Promise<boolean> {
  const { hasPassword, passkeys } = await getWaysIn(userId);
  return !hasPassword && passkeys === 0;
}

/** Leads to where the proof was asked for; in a tab that was opened for it, to the page that says that it is done. */
function leadBack(form: FormData): never {
  const next = typedField(form, "next");
  redirect(next === "" ? PROOF_PAGE : safeNext(next));
}

function logProof(entry: Readonly<{ actor: string; result: "ok" | "refused" }>): void {
  logSecurityEvent({ kind: entry.result === "ok" ? "proof.given" : "proof.refused", ...entry });
}
