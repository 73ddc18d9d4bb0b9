"use client";

import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { signInByLinkAction } from "#lib/actions/account/sign-in-links";
import { useKeptForm } from "../form/use-kept-form";

/** Looking at a mailed link signs nobody in: programs that check mail look at every one. */
export function SignInByLinkForm({ token }: Readonly<{ token: string }>) {
  const { state, action, submit } = useKeptForm({ action: signInByLinkAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-6">
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton>Sign in</SubmitButton>
    </form>
  );
}
