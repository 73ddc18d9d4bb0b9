"use client";

import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { sendConfirmationAction } from "#lib/actions/account/confirmations";
import { useKeptForm } from "../form/use-kept-form";

export function SendConfirmationForm() {
  const { state, action, submit } = useKeptForm({ action: sendConfirmationAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-4">
      <FormProblem state={state} />
      <Whose />
      {state.status === "saved" ? (
        <Notice tone="success">A new email is on its way. Its link works for 60 minutes.</Notice>
      ) : null}
      <SubmitButton variant="quiet">Send again</SubmitButton>
    </form>
  );
}
