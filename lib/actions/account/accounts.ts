"use server";

import { redirect } from "next/navigation";
import { mailConfirmation } from "#lib/actions/account/account-mail";
import { beginSignUp } from "#lib/actions/account/begin-sign-up";
import { faultOfSignUp } from "#lib/actions/account/invited";
import { readNewPasswordForm, refusingWhenBusy } from "#lib/actions/account/password-form";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { readDevice } from "#lib/auth/device-cookie";
import { beginSecondStep, SECOND_STEP_PAGE } from "#lib/auth/half-sign-in";
import { noteSignIn } from "#lib/auth/note-sign-in";
import { openSession } from "#lib/auth/open-session";
import { hashPassword } from "#lib/auth/password";
import { provePassword } from "#lib/auth/prove-password";
import { admitMail } from "#lib/auth/throttle/mails-and-links";
import { admitSignIn, admitSignUp, forgetSignIns } from "#lib/auth/throttle/passwords";
import { config } from "#lib/config";
import { createAccount, findCredentials } from "#lib/data/account/accounts";
import { deleteInvitation } from "#lib/data/admin/invitations";
import { SignInInput, SignUpInput } from "#lib/domain/account";
import { safeNext, withNext } from "#lib/domain/text/next-address";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/**
 * Creates an account, mails its confirmation link, and signs the browser in. With a mail server, a code is mailed first, and
 * there is no account until it is typed.
 */
export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await readNewPasswordForm(SignUpInput, form);
  if (!read.ok) return read.refusal;
  const { password, ...person } = read.input;
  const { now, userAgent } = await readRequest();
  const { signUp } = config();
  const token = textField(form, "invitation");
  const fault = await faultOfSignUp({ signUp, token, email: person.email, now });
  if (fault !== undefined) {
    const form = fault === "closed" ? REFUSALS.signUpClosed : REFUSALS.invitationDead;
    return refused({ errors: { form }, values: read.values });
  }
  return refusingWhenBusy(read.values, async () => {
    const isByMail = config().mail.kind === "smtp";
    await admitSignUp();
    if (isByMail) await admitMail({ email: person.email, device: null });
    const passwordHash = await hashPassword(password);
    const next = safeNext(form.get("next"));
    if (isByMail) return beginSignUp({ person: { ...person, passwordHash }, next, now });
    const userId = await createAccount({ ...person, passwordHash, now });
    if (userId === null)
      return refused({ errors: { email: REFUSALS.addressTaken }, values: read.values });
    // The address is the invitation's, and has one account at most: none is used twice.
    await deleteInvitation({ email: person.email });
    logSecurityEvent({ kind: "account.created", actor: userId, result: "ok" });
    // A mail that cannot be sent loses nothing: the settings say so, and send it again.
    await mailConfirmation({ userId, email: person.email, now });
    await openSession({ userId, passwordHash, userAgent, now });
    await noteSignIn({ userId, now });
    redirect(next);
  });
}

/** Signs the browser in: the same answer whether the address or the password is wrong. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(SignInInput, form);
  if (!read.ok) return read.refusal;
  const { email, password } = read.input;
  return refusingWhenBusy(read.values, async () => {
    const { now, userAgent } = await readRequest();
    const device = await readDevice();
    await admitSignIn({ email, device });
    const account = await findCredentials(email);
    const proven = await provePassword({ account, password });
    if (proven !== null && account?.secondFactorAt) {
      await beginSecondStep({ ...proven, now });
      redirect(withNext({ page: SECOND_STEP_PAGE, next: safeNext(form.get("next")) }));
    }
    const isOpen = proven !== null && (await openSession({ ...proven, userAgent, now }));
    if (!isOpen) {
      logSecurityEvent({ kind: "sign-in.refused", actor: account?.userId, result: "refused" });
      return refused({ errors: { form: REFUSALS.wrongSignIn }, values: read.values });
    }
    const { userId } = proven;
    await noteSignIn({ userId, email: proven.email, now });
    await forgetSignIns({ email, device });
    redirect(safeNext(form.get("next")));
  });
}
