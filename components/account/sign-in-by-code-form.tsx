"use client";

import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { signInByCodeAction } from "#lib/actions/account/sign-in-links";
import { useKeptForm } from "../form/use-kept-form";

export function SignInByCodeForm() {
  const { state, action, submit } = useKeptForm({ action: signInByCodeAction });
  const { errors, values } = state;
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      <Field
        label="Code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
        hint="The eight letters and digits in the email, such as 7K2M-9QXD."
        defaultValue={values?.code}
        error={errors?.code}
      />
      <div>
        <SubmitButton>Sign in</SubmitButton>
      </div>
    </form>
  );
}
