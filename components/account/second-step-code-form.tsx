"use client";

import { secondStepByCodeAction } from "#lib/actions/account/sign-in-steps";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { RecoveryCodeField } from "./recovery-code-field";

/** For whoever has no passkey at hand: one of their recovery codes, which is used up. */
export function SecondStepCodeForm({ next }: Readonly<{ next: string }>) {
  const form = useKeptForm({ action: secondStepByCodeAction });
  const { state } = form;
  return (
    <AccountForm form={form} button="Sign in with this code" variant="quiet">
      <input type="hidden" name="next" value={next} />
      <RecoveryCodeField value={state.values?.recovery} error={state.errors?.recovery} />
    </AccountForm>
  );
}
