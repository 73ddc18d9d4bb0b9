"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { emailChangedNotices, mailEmailChange } from "#lib/actions/account/email-change-mail";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { refusedUnproven } from "#lib/actions/unproven";
import { sessionBrowserHash, sessionCodeHash } from "#lib/auth/recent-proof";
import { hashSecret, newCode, newSecret } from "#lib/auth/secrets";
import { admitMail, admitMailedLink } from "#lib/auth/throttle/mails-and-links";
import { config } from "#lib/config";
import { findCredentials } from "#lib/data/account/accounts";
import { askForEmail, changeEmail, undoEmailChange } from "#lib/data/account/email-changes";
import { wakeMailWorker } from "#lib/data/outbox";
import { ForgotPasswordInput, ProveByCodeInput } from "#lib/domain/account";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/** Mails a code to the address that the viewer wants. The answer is the same where somebody has it: the mail says so. */
export async function askForEmailAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const read = readForm(ForgotPasswordInput, form);
  if (!read.ok) return read.refusal;
  const { values } = read;
  const unproven = refusedUnproven({ viewer, at: now, values });
  if (unproven !== undefined) return unproven;
  if (config().mail.kind === "none")
    return refused({ errors: { form: REFUSALS.mailNotSetUp }, values });
  const { email } = read.input;
  if (email === viewer.email) return refused({ errors: { email: REFUSALS.sameEmail }, values });
  return refusingWhenBusy(values, async () => {
    await admitMail({ email, device: null });
    const code = newCode();
    const [browserHash, codeHash] = [
      await sessionBrowserHash("email"),
      await sessionCodeHash({ use: "email", code }),
    ];
    const isFree = (await findCredentials(email)) === null;
    await askForEmail({ userId: viewer.userId, browserHash, email, codeHash, now });
    await mailEmailChange({ email, code: isFree ? code : null, now });
    refresh();
    return { status: "saved" };
  });
}

/** Gives the viewer the address whose code they typed. */
export async function changeEmailAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const read = readForm(ProveByCodeInput, form);
  if (!read.ok) return read.refusal;
  const unproven = refusedUnproven({ viewer, at: now, values: read.values });
  if (unproven !== undefined) return unproven;
  const { userId, sessionId: keep } = viewer;
  return refusingWhenBusy(read.values, async () => {
    await admitMailedLink();
    const undo = newSecret();
    const changed = await changeEmail({
      ...{ userId, keep, now, undoHash: hashSecret(undo) },
      browserHash: await sessionBrowserHash("email"),
      codeHash: await sessionCodeHash({ use: "email", code: read.input.code }),
      notices: (addresses) => emailChangedNotices({ ...addresses, undo }),
    });
    if (!changed.ok)
      return refused({ errors: { code: WHY_NOT[changed.reason] }, values: read.values });
    logSecurityEvent({ kind: "email.changed", actor: userId, result: "ok" });
    await wakeMailWorker();
    redirect("/settings#account");
  });
}

const WHY_NOT = {
  "wrong-code": REFUSALS.proofCodeDead,
  taken: REFUSALS.addressTakenByNow,
} as const;

/** Gives an account back to its old address, with the link that was mailed there. */
export async function undoEmailChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const { now } = await readRequest();
  return refusingWhenBusy({}, async () => {
    await admitMailedLink();
    const undone = await undoEmailChange({ tokenHash: hashSecret(textField(form, "token")), now });
    if (undone === null) return refused({ errors: { form: REFUSALS.emailUndoDead } });
    logSecurityEvent({ kind: "email.changed", object: undone.userId, result: "ok" });
    redirect("/undo-email?done=1");
  });
}
