"use client";

import { FormProblem } from "#components/form/form-problem";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { requestSignInLinkAction } from "#lib/actions/account/sign-in-links";
import { useKeptForm } from "../form/use-kept-form";

export function RequestSignInLinkForm({ next }: Readonly<{ next: string }>) {
  const { state, action, submit } = useKeptForm({ action: requestSignInLinkAction });
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
        hint="The address of your account."
        defaultValue={state.values?.email}
        error={state.errors?.email}
      />
      <div>
        <SubmitButton>Email me a link</SubmitButton>
      </div>
    </form>
  );
}
