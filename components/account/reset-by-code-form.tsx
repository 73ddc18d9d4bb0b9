"use client";

import { resetByCodeAction } from "#lib/actions/account/passwords";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { MailedCodeField } from "./mailed-code-field";
import { NewPasswordField } from "./new-password-field";

/** The code of the mail and the new password go together: one step, and the code is used up by it. */
export function ResetByCodeForm() {
  const form = useKeptForm({ action: resetByCodeAction });
  const { state } = form;
  const { errors } = state;
  return (
    <AccountForm form={form} button="Set new password">
      <MailedCodeField state={state} />
      <NewPasswordField error={errors?.password} />
    </AccountForm>
  );
}
