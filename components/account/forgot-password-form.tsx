"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { requestResetAction } from "#lib/actions/account/passwords";
import { IDLE } from "#lib/actions/form-state";

export function ForgotPasswordForm() {
  const [state, action] = useActionState(requestResetAction, IDLE);
  return (
    <form action={action} noValidate className="flex flex-col items-stretch gap-6">
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
