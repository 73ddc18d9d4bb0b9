"use client";

import { requestResetAction } from "#lib/actions/account/passwords";
import { useKeptForm } from "../form/use-kept-form";
import { AccountEmailField } from "./account-email-field";
import { AccountForm } from "./account-form";

export function ForgotPasswordForm() {
  const form = useKeptForm({ action: requestResetAction });
  return (
    <AccountForm form={form} button="Send reset link">
      <AccountEmailField state={form.state} />
    </AccountForm>
  );
}
