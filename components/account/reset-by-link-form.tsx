"use client";

import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { resetByLinkAction } from "#lib/actions/account/passwords";
import { useKeptForm } from "../form/use-kept-form";
import { NewPasswordField } from "./new-password-field";

export function ResetByLinkForm({ token }: Readonly<{ token: string }>) {
  const { state, action, submit } = useKeptForm({ action: resetByLinkAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField error={state.errors?.password} />
      <div>
        <SubmitButton>Set new password</SubmitButton>
      </div>
    </form>
  );
}
