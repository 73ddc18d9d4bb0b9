"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { mailConfirmation } from "#lib/actions/account/account-mail";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { readDevice } from "#lib/auth/device-cookie";
import { provePassword } from "#lib/auth/prove-password";
import { hashSecret } from "#lib/auth/secrets";
import { admitMail, admitMailedLink } from "#lib/auth/throttle/mails-and-links";
import { admitSignIn, forgetSignIns } from "#lib/auth/throttle/passwords";
import { findCredentialsOf } from "#lib/data/account/accounts";
import { confirmEmail, deleteUnconfirmedAccount } from "#lib/data/account/mail-token-uses";
import { findConfirmation } from "#lib/data/account/mail-tokens";
import { ConfirmByPasswordInput } from "#lib/domain/account";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/** Confirms the viewer's address with a link that was mailed to it. */
export async function confirmEmailAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer } = await startWrite(form);
  return refusingWhenBusy({}, async () => {
    await admitMailedLink();
    return confirmFor({ userId: viewer.userId, tokenHash: hashSecret(textField(form, "token")) });
  });
}

/** Handles "Confirm my email": confirms the address without a session, by the password of the account. */
export async function confirmByPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(ConfirmByPasswordInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy({}, async () => {
    const { now } = await readRequest();
    await admitMailedLink();
    const tokenHash = hashSecret(textField(form, "token"));
    const link = await findConfirmation({ tokenHash, now });
    if (link === null) return refused({ errors: { form: REFUSALS.confirmationLinkDead } });
    const { email } = link;
    const device = await readDevice();
    await admitSignIn({ email, device });
    const account = await findCredentialsOf(link.userId);
    const proven = await provePassword({ account, password: read.input.password });
    if (proven === null) return refused({ errors: { password: REFUSALS.wrongPasswordOfAccount } });
    await forgetSignIns({ email, device });
    return confirmFor({ userId: proven.userId, tokenHash });
  });
}

async function confirmFor(
  link: Readonly<{ userId: string; tokenHash: Buffer }>,
): Promise<FormState> {
  const { now } = await readRequest();
  const isConfirmed = await confirmEmail({ ...link, now });
  if (!isConfirmed) return refused({ errors: { form: REFUSALS.confirmationLinkDead } });
  logSecurityEvent({ kind: "email.confirmed", actor: link.userId, result: "ok" });
  redirect("/confirm-email?done=confirmed");
}

/** Handles "Delete this account": deletes the account that somebody made with this address, as long as it is not confirmed. */
export async function disownAccountAction(_: FormState, form: FormData): Promise<FormState> {
  return refusingWhenBusy({}, async () => {
    const { now } = await readRequest();
    await admitMailedLink();
    const tokenHash = hashSecret(textField(form, "token"));
    const userId = await deleteUnconfirmedAccount({ tokenHash, now });
    if (userId === null) return refused({ errors: { form: REFUSALS.confirmationLinkDead } });
    logSecurityEvent({ kind: "account.deleted", object: userId, result: "ok" });
    redirect("/confirm-email?done=deleted");
  });
}

/** Handles "Send again", in the settings. */
export async function sendConfirmationAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const { userId, email, emailConfirmed } = viewer;
  return refusingWhenBusy({}, async () => {
    if (!emailConfirmed) await admitMail({ email, device: await readDevice() });
    const outcome = emailConfirmed ? "queued" : await mailConfirmation({ userId, email, now });
    refresh();
    if (outcome === "queued") return { status: "saved" };
    return refused({ errors: { form: REFUSALS.mailNotSetUp } });
  });
}
