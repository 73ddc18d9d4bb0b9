"use client";

import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { undoEmailChangeAction } from "#lib/actions/account/email-changes";
import { useKeptForm } from "../form/use-kept-form";

/** For the owner of the old address of an account. */
export function UndoEmailForm({ token }: Readonly<{ token: string }>) {
  const { state, action, submit } = useKeptForm({ action: undoEmailChangeAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-6">
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton variant="danger">Give my account back to this address</SubmitButton>
    </form>
  );
}
