"use client";

import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { signInAction } from "#lib/actions/account/accounts";
import { useKeptForm } from "../form/use-kept-form";

export function SignInForm({ next }: Readonly<{ next: string }>) {
  const { state, action, submit } = useKeptForm({ action: signInAction });
  const { errors, values } = state;
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
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
