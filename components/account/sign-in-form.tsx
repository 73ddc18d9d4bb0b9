"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { signInAction } from "#lib/actions/account/accounts";
import { IDLE } from "#lib/actions/form-state";

export function SignInForm({ next }: Readonly<{ next: string }>) {
  const [state, action] = useActionState(signInAction, IDLE);
  const { errors, values } = state;
  return (
    <form action={action} noValidate className="flex flex-col items-stretch gap-6">
      <FormProblem state={state} />
      <input type="hidden" name="next" value={next} />
      <Field
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={values?.email}
        error={errors?.email}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errors?.password}
      />
      <div>
        <SubmitButton>Sign in</SubmitButton>
      </div>
    </form>
  );
}
