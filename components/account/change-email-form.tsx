"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { changeEmailAction } from "#lib/actions/account/email-changes";
import { useKeptForm } from "../form/use-kept-form";

/** The code from the new address shows that it is theirs. */
export function ChangeEmailForm() {
  const { state, action, submit } = useKeptForm({ action: changeEmailAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      <Whose />
      <Field
        label="Code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        required
        hint="The eight letters and digits in the email, such as 7K2M-9QXD."
        defaultValue={state.values?.code}
        error={state.errors?.code}
      />
      <div>
        <SubmitButton>Change my email</SubmitButton>
      </div>
    </form>
  );
}
