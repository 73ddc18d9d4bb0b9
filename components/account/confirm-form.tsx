"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { confirmEmailAction } from "#lib/actions/account/confirmations";
import { useKeptForm } from "../form/use-kept-form";

/** For whoever is signed in with the account that the link belongs to. */
export function ConfirmForm({ email, token }: Readonly<{ email: string; token: string }>) {
  const { state, action, submit } = useKeptForm({ action: confirmEmailAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-6">
      <FormProblem state={state} />
      <Whose />
      <input type="hidden" name="token" value={token} />
      <p>
        Is <strong className="wrap-anywhere">{email}</strong> your address?
      </p>
      <SubmitButton>Confirm my email</SubmitButton>
    </form>
  );
}
