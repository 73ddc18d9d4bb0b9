"use client";

import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { confirmSignUpAction } from "#lib/actions/account/sign-ups";
import { useKeptForm } from "../form/use-kept-form";

/** The code of the mail makes the account, in the browser in which somebody signed up. */
export function ConfirmSignUpForm({ next }: Readonly<{ next: string }>) {
  const { state, action, submit } = useKeptForm({ action: confirmSignUpAction });
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
        <SubmitButton>Finish signing up</SubmitButton>
      </div>
    </form>
  );
}
