"use server";

import { redirect } from "next/navigation";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readDevice } from "#lib/auth/device-cookie";
import { requestMailLink, signInByCode, signInByToken } from "#lib/auth/mail-link";
import { admitMail, admitMailedLink } from "#lib/auth/throttle/mails-and-links";
import { config } from "#lib/config";
import { ForgotPasswordInput, ProveByCodeInput } from "#lib/domain/account";
import { safeNext } from "#lib/domain/text/next-address";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/** Mails a link to sign in to whoever has the address. The answer, cookie included, is the same where nobody has. */
export async function requestSignInLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(ForgotPasswordInput, form);
  if (!read.ok) return read.refusal;
  if (config().mail.kind === "none") return refused({ errors: { form: REFUSALS.mailNotSetUp } });
  const { email } = read.input;
  return refusingWhenBusy(read.values, async () => {
    await admitMail({ email, device: await readDevice() });
    await requestMailLink({ email, next: safeNext(form.get("next")) });
    redirect("/sign-in/mail");
  });
}

/** Signs in by the mailed link, in the browser that asked for it. */
export async function signInByLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return refusingWhenBusy({}, async () => {
    await admitMailedLink();
    const next = await signInByToken(textField(form, "token"));
    if (next !== null) redirect(next);
    logSecurityEvent({ kind: "sign-in.refused", object: "mailed link", result: "refused" });
    return refused({ errors: { form: REFUSALS.signInLinkDead } });
  });
}

/** Signs in by the mailed code, in the browser that asked for it. */
export async function signInByCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(ProveByCodeInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy(read.values, async () => {
    await admitMailedLink();
    const next = await signInByCode(read.input.code);
    if (next !== null) redirect(next);
    logSecurityEvent({ kind: "sign-in.refused", object: "mailed code", result: "refused" });
    return refused({ errors: { code: REFUSALS.resetCodeDead }, values: read.values });
  });
}
