"use client";

import { FormRefusal } from "#components/form/form-refusal";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { sendProofCodeAction } from "#lib/actions/account/proofs";
import { useKeptForm } from "../form/use-kept-form";

/** Asks for a code by email, or for another one. */
export function SendProofCodeForm({ label }: Readonly<{ label: string }>) {
  const { state, action, submit } = useKeptForm({ action: sendProofCodeAction });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-4">
      <FormRefusal state={state} />
      <Whose />
      <SubmitButton variant="quiet">{label}</SubmitButton>
    </form>
  );
}
