"use client";

import { FormRefusal } from "#components/form/form-refusal";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { removePasskeyAction } from "#lib/actions/account/passkeys";
import { useKeptForm } from "../form/use-kept-form";

export function RemovePasskeyForm({ passkey, name }: Readonly<{ passkey: string; name: string }>) {
  const { state, action, submit } = useKeptForm({ action: removePasskeyAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-3">
      <FormRefusal state={state} />
      <Whose />
      <input type="hidden" name="passkey" value={passkey} />
      <SubmitButton variant="quiet">
        Remove<span className="sr-only"> the passkey {name}</span>
      </SubmitButton>
    </form>
  );
}
