"use client";

import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { resetByCodeAction } from "#lib/actions/account/passwords";
import { useKeptForm } from "../form/use-kept-form";
import { NewPasswordField } from "./new-password-field";

/** The code of the mail and the new password go together: one step, and the code is used up by it. */
export function ResetByCodeForm() {
  const { state, action, submit } = useKeptForm({ action: resetByCodeAction });
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
      <NewPasswordField error={errors?.password} />
      <div>
        <SubmitButton>Set new password</SubmitButton>
      </div>
    </form>
  );
}
