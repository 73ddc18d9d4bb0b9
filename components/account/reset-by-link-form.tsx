"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { resetByLinkAction } from "#lib/actions/account/passwords";
import { IDLE } from "#lib/actions/form-state";
import { NewPasswordField } from "./new-password-field";

export function ResetByLinkForm({ token }: Readonly<{ token: string }>) {
  const [state, action] = useActionState(resetByLinkAction, IDLE);
  return (
    <form action={action} noValidate className="flex flex-col items-stretch gap-6">
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <NewPasswordField error={state.errors?.password} />
      <div>
        <SubmitButton>Set new password</SubmitButton>
      </div>
    </form>
  );
}
