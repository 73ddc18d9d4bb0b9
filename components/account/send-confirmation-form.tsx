"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { Whose } from "#components/form/whose";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { sendConfirmationAction } from "#lib/actions/account/confirmations";
import { IDLE } from "#lib/actions/form-state";

export function SendConfirmationForm() {
  const [state, action] = useActionState(sendConfirmationAction, IDLE);
  return (
    <form action={action} className="flex flex-col items-start gap-4">
      <FormProblem state={state} />
      <Whose />
      {state.status === "saved" ? (
        <Notice tone="success">A new mail is on its way. Its link works for 60 minutes.</Notice>
      ) : null}
      <SubmitButton variant="quiet">Send again</SubmitButton>
    </form>
  );
}
