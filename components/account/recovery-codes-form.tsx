"use client";

import { FormRefusal } from "#components/form/form-refusal";
import { Whose } from "#components/form/whose";
import { ButtonLink } from "#components/ui/button";
import { CopyButton } from "#components/ui/copy-button";
import { Notice } from "#components/ui/notice";
import { PrintButton } from "#components/ui/print-button";
import { SubmitButton } from "#components/ui/submit-button";
import {
  renewRecoveryCodesAction,
  turnSecondFactorOnAction,
} from "#lib/actions/account/second-factor";
import { useKeptForm } from "../form/use-kept-form";

const USES = {
  "turn-on": { action: turnSecondFactorOnAction, label: "Turn on and show my recovery codes" },
  renew: { action: renewRecoveryCodesAction, label: "Make new recovery codes" },
} as const;

/** Makes recovery codes, and shows them this once. */
export function RecoveryCodesForm({ use }: Readonly<{ use: keyof typeof USES }>) {
  const { action: make, label } = USES[use];
  const { state, action, submit } = useKeptForm({ action: make });
  const codes = state.values?.codes;
  if (state.status === "saved" && codes !== undefined) return <Codes codes={codes} />;
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-4">
      <FormRefusal state={state} />
      <Whose />
      <SubmitButton>{label}</SubmitButton>
    </form>
  );
}

function Codes({ codes }: Readonly<{ codes: string }>) {
  return (
    <div className="flex flex-col items-start gap-6">
      <Notice tone="success" title="Keep these recovery codes now. They are shown only once.">
        <p>
          Print them, or put them into your password manager. Each works once, after your password,
          when you have no passkey at hand.
        </p>
      </Notice>
      <ul
        aria-label="Your recovery codes"
        className="grid gap-x-10 gap-y-2 font-mono sm:grid-cols-2"
      >
        {codes.split("\n").map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3 print:hidden">
        <CopyButton text={codes} label="Copy the codes" />
        <PrintButton label="Print this page" />
        <ButtonLink href="/settings#second-step">I have kept them</ButtonLink>
      </div>
    </div>
  );
}
