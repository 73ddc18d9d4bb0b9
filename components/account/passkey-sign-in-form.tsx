"use client";

import { FormRefusal } from "#components/form/form-refusal";
import { SubmitButton } from "#components/ui/submit-button";
import { signInByPasskeyAction } from "#lib/actions/account/sign-in-steps";
import { useKeptForm } from "../form/use-kept-form";
import { KEPT_FREE } from "./use-passkey-support";
import { NoPasskeys, PasskeyNeedsScript } from "./without-passkey";

/**
 * A button that signs in by a passkey. Pressed, it asks the server what the passkey is to do; the script of its page has the browser ask
 * the passkey, and sends what it answered (components/bare/passkey.ts).
 */
export function PasskeySignInForm({
  next,
  otherWay,
}: Readonly<{ next: string; otherWay: string }>) {
  const { state, action, submit } = useKeptForm({ action: signInByPasskeyAction });
  const asked = state.values?.asked;
  return (
    <>
      <PasskeyNeedsScript otherWay={otherWay} />
      <NoPasskeys otherWay={otherWay} isKept />
      <form
        action={action}
        onSubmit={submit}
        data-passkey=""
        className={`flex flex-col items-start gap-4 ${KEPT_FREE.unknown}`}
      >
        <FormRefusal state={state} />
        <input type="hidden" name="next" value={next} />
        {asked === undefined ? null : <input type="hidden" name="asked" value={asked} />}
        <SubmitButton variant="quiet">Use a passkey instead</SubmitButton>
      </form>
    </>
  );
}
