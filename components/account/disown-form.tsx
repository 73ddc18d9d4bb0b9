"use client";

import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { disownAccountAction } from "#lib/actions/account/confirmations";
import { useKeptForm } from "../form/use-kept-form";

/** For the owner of an address with which somebody else made an account. */
export function DisownForm({ token }: Readonly<{ token: string }>) {
  const { state, action, submit } = useKeptForm({ action: disownAccountAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-6">
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton variant="danger">Delete this account</SubmitButton>
    </form>
  );
}
