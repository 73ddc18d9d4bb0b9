"use client";

import { FormRefusal } from "#components/form/form-refusal";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { connectAction, disconnectAction } from "#lib/actions/account/providers";
import { useKeptForm } from "../form/use-kept-form";

export function ConnectForm({ provider, label }: Readonly<{ provider: string; label: string }>) {
  const { state, action, submit } = useKeptForm({ action: connectAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-3">
      <FormRefusal state={state} />
      <Whose />
      <input type="hidden" name="provider" value={provider} />
      <SubmitButton variant="quiet">
        Connect<span className="sr-only"> {label}</span>
      </SubmitButton>
    </form>
  );
}

export function DisconnectForm({ issuer, label }: Readonly<{ issuer: string; label: string }>) {
  const { state, action, submit } = useKeptForm({ action: disconnectAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-3">
      <FormRefusal state={state} />
      <Whose />
      <input type="hidden" name="issuer" value={issuer} />
      <SubmitButton variant="quiet">
        Disconnect<span className="sr-only"> {label}</span>
      </SubmitButton>
    </form>
  );
}
