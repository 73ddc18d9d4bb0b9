"use client";

import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { confirmByPasswordAction } from "#lib/actions/account/confirmations";
import { useKeptForm } from "../form/use-kept-form";

/** For whoever is not signed in: the password shows that the account is theirs. */
export function ConfirmByPasswordForm({ token }: Readonly<{ token: string }>) {
  const { state, action, submit } = useKeptForm({ action: confirmByPasswordAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        hint="The password you chose when you created the account."
        error={state.errors?.password}
      />
      <div>
        <SubmitButton>Confirm my email</SubmitButton>
      </div>
    </form>
  );
}
