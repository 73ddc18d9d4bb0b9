"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { proveByCodeAction } from "#lib/actions/account/proofs";
import { useKeptForm } from "../form/use-kept-form";

/** For a learner without a password: the code that was mailed to them shows that it is still them. */
export function ProveByCodeForm({ next }: Readonly<{ next: string }>) {
  const { state, action, submit } = useKeptForm({ action: proveByCodeAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      <Whose />
      <input type="hidden" name="next" value={next} />
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
        <SubmitButton>Confirm</SubmitButton>
      </div>
    </form>
  );
}
