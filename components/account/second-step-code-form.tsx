"use client";

import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { secondStepByCodeAction } from "#lib/actions/account/sign-in-steps";
import { useKeptForm } from "../form/use-kept-form";
import { RecoveryCodeField } from "./recovery-code-field";

/** For whoever has no passkey at hand: one of their recovery codes, which is used up. */
export function SecondStepCodeForm({ next }: Readonly<{ next: string }>) {
  const { state, action, submit } = useKeptForm({ action: secondStepByCodeAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <FormProblem state={state} />
      <input type="hidden" name="next" value={next} />
      <RecoveryCodeField value={state.values?.recovery} error={state.errors?.recovery} />
      <div>
        <SubmitButton variant="quiet">Sign in with this code</SubmitButton>
      </div>
    </form>
  );
}
