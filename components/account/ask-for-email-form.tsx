"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { askForEmailAction } from "#lib/actions/account/email-changes";
import { useKeptForm } from "../form/use-kept-form";

/** Asks for another address: a code goes there. */
export function AskForEmailForm() {
  const { state, action, submit } = useKeptForm({ action: askForEmailAction });
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
        label="New email"
        name="email"
        type="email"
        autoComplete="email"
        required
        hint="We send a code there. Until you type it here, your address stays as it is."
        defaultValue={state.values?.email}
        error={state.errors?.email}
      />
      <div>
        <SubmitButton>Send a code to this address</SubmitButton>
      </div>
    </form>
  );
}
