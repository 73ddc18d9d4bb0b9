"use client";

import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { requestResetAction } from "#lib/actions/account/passwords";
import { useKeptForm } from "../form/use-kept-form";

export function ForgotPasswordForm() {
  const { state, action, submit } = useKeptForm({ action: requestResetAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        hint="The address of your account."
        defaultValue={state.values?.email}
        error={state.errors?.email}
      />
      <div>
        <SubmitButton>Send reset link</SubmitButton>
      </div>
    </form>
  );
}
