"use server";

import { redirect } from "next/navigation";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { noteSignIn } from "#lib/auth/note-sign-in";
import { openSession } from "#lib/auth/open-session";
import { signUpCookie } from "#lib/auth/secret-cookies";
import { hashCode, hashSecret } from "#lib/auth/secrets";
import { admitMailedLink } from "#lib/auth/throttle/mails-and-links";
import { completeSignUp } from "#lib/data/account/pending-sign-ups";
import { deleteInvitation } from "#lib/data/admin/invitations";
import { ConfirmSignUpInput } from "#lib/domain/account";
import { safeNext } from "#lib/domain/text/next-address";
import { logSecurityEvent } from "#lib/log";
import { REFUSALS } from "#lib/wording/refusals";

/** Makes the account of a sign-up by the mailed code, in the browser that asked for it, and signs that browser in. */
export async function confirmSignUpAction(_: FormState, form: FormData): Promise<FormState> {
  const read = readForm(ConfirmSignUpInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy(read.values, async () => {
    const { now, userAgent } = await readRequest();
    await admitMailedLink();
    const browserSecret = (await signUpCookie.read()) ?? "";
    const codeHash = hashCode({ code: read.input.code, browserSecret });
    const made = await completeSignUp({ browserHash: hashSecret(browserSecret), codeHash, now });
    if (made === null) {
      return refused({ errors: { code: REFUSALS.signUpCodeDead }, values: read.values });
    }
    const { userId, email, passwordHash } = made;
    // The address is the invitation's, and has one account at most: none is used twice.
    await deleteInvitation({ email });
    logSecurityEvent({ kind: "account.created", actor: userId, result: "ok" });
    await signUpCookie.drop();
    await openSession({ userId, passwordHash, userAgent, now });
    await noteSignIn({ userId, now });
    redirect(safeNext(form.get("next")));
  });
}
