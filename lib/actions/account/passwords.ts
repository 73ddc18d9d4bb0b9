"use server";

import { redirect } from "next/navigation";
import { passwordNotice } from "#lib/actions/account/account-mail";
import { readNewPasswordForm, refusingWhenBusy } from "#lib/actions/account/password-form";
import { startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { mailBoundLink } from "#lib/auth/bound-link";
import { readDevice } from "#lib/auth/device-cookie";
import { hashPassword } from "#lib/auth/password";
import { provePassword } from "#lib/auth/prove-password";
import { resetCookie } from "#lib/auth/secret-cookies";
import { hashCode, hashSecret, newSecret } from "#lib/auth/secrets";
import { admitMail, admitMailedLink } from "#lib/auth/throttle/mails-and-links";
import { admitOwnPassword, forgetOwnPasswords, forgetSignIns } from "#lib/auth/throttle/passwords";
import { config } from "#lib/config";
import { changePassword, findCredentialsOf } from "#lib/data/account/accounts";
import { resetPassword } from "#lib/data/account/mail-token-uses";
import { deleteResetOfBrowser, findMailedLink, tryResetCode } from "#lib/data/account/mail-tokens";
import { wakeMailWorker } from "#lib/data/outbox";
import {
  ChangePasswordInput,
  ForgotPasswordInput,
  ResetByCodeInput,
  ResetByLinkInput,
} from "#lib/domain/account";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/** Mails link and code to whoever has the address. The answer, cookie included, is the same where nobody has. */
export async function requestResetAction(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(ForgotPasswordInput, form);
  if (!read.ok) return read.refusal;
  if (config().mail.kind === "none") return refused({ errors: { form: REFUSALS.mailNotSetUp } });
  const { email } = read.input;
  return refusingWhenBusy(read.values, async () => {
    const { now } = await readRequest();
    await admitMail({ email, device: await readDevice() });
    const held = await resetCookie.readHash();
    if (held !== null) await deleteResetOfBrowser(held);
    const browserSecret = await resetCookie.give();
    await mailBoundLink({ is: "reset", to: email, token: newSecret(), browserSecret, now });
    logSecurityEvent({ kind: "password.reset-requested", result: "ok" });
    redirect("/forgot-password");
  });
}

/** Sets a new password with the mailed link. */
export async function resetByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await readNewPasswordForm(ResetByLinkInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy({}, async () => {
    const { now } = await readRequest();
    await admitMailedLink();
    const tokenHash = hashSecret(textField(form, "token"));
    const browserHash = await resetCookie.readHash();
    // Asked before hashing, so that guessing links costs us nothing.
    const where = await findMailedLink({ purpose: "resetPassword", tokenHash, browserHash, now });
    if (where !== "here") return refused({ errors: { form: REFUSALS.resetLinkDead } });
    return setNewPassword({ tokenHash, browserHash, password: read.input.password });
  });
}

/** Sets a new password with the mailed code, in the browser that asked. */
export async function resetByCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await readNewPasswordForm(ResetByCodeInput, form);
  if (!read.ok) return read.refusal;
  const { code, password } = read.input;
  return refusingWhenBusy(read.values, async () => {
    const { now } = await readRequest();
    await admitMailedLink();
    const browserSecret = (await resetCookie.read()) ?? "";
    const browserHash = hashSecret(browserSecret);
    const codeHash = hashCode({ code, browserSecret });
    const tokenHash = await tryResetCode({ browserHash, codeHash, now });
    if (tokenHash !== null) return setNewPassword({ tokenHash, browserHash, password });
    logSecurityEvent({ kind: "reset.refused", result: "refused" });
    return refused({ errors: { code: REFUSALS.resetCodeDead }, values: read.values });
  });
}

type Reset = Readonly<{ tokenHash: Buffer; browserHash: Buffer | null; password: string }>;

/** Uses the link up, ends every session, and tells the owner. It signs nobody in. */
async function setNewPassword({ password, ...link }: Reset): Promise<FormState> {
  const { now } = await readRequest();
  const passwordHash = await hashPassword(password);
  const owner = await resetPassword({ ...link, passwordHash, notice: passwordNotice, now });
  if (owner === null) return refused({ errors: { form: REFUSALS.resetLinkDead } });
  logSecurityEvent({ kind: "password.reset", actor: owner.userId, result: "ok" });
  await forgetSignIns({ email: owner.email, device: null });
  await resetCookie.drop();
  await wakeMailWorker();
  redirect("/sign-in?done=password");
}

/** Sets another password for the viewer, who enters the current one too. All their other sessions end. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const typed = await readNewPasswordForm(ChangePasswordInput, form);
  const read = await unlessSignedOut({ form, read: typed });
  if (!read.ok) return read.refusal;
  const { current, password } = read.input;
  const { viewer } = await startWrite(form);
  const { userId, sessionId } = viewer;
  return refusingWhenBusy({}, async () => {
    const { now } = await readRequest();
    await admitOwnPassword(userId);
    const account = await findCredentialsOf(userId);
    const proven = await provePassword({ account, password: current });
    if (proven === null) return refused({ errors: { current: REFUSALS.wrongCurrentPassword } });
    await forgetOwnPasswords(userId);
    const { passwordHash: from, email } = proven;
    const to = await hashPassword(password);
    const isChanged = await changePassword({
      ...{ userId, from, to, keep: sessionId, now },
      link: read.input.link ?? "end",
      notice: passwordNotice({ email }),
    });
    if (!isChanged) return refused({ errors: { current: REFUSALS.wrongCurrentPassword } });
    logSecurityEvent({ kind: "password.changed", actor: userId, result: "ok" });
    await wakeMailWorker();
    return { status: "saved" };
  });
}
