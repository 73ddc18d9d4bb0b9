"use client";

import { useActionState } from "react";
import { FormProblem } from "#components/form/form-problem";
import { SubmitButton } from "#components/ui/submit-button";
import { disownAccountAction } from "#lib/actions/account/confirmations";
import { IDLE } from "#lib/actions/form-state";

/** For the owner of an address with which somebody else made an account. */
export function DisownForm({ token }: Readonly<{ token: string }>) {
  const [state, action] = useActionState(disownAccountAction, IDLE);
  return (
    <form action={action} className="flex flex-col items-start gap-6">
      <FormProblem state={state} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton variant="danger">It was not me</SubmitButton>
    </form>
  );
}
