"use client";

import { resetByLinkAction } from "#lib/actions/account/passwords";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { NewPasswordField } from "./new-password-field";

export function ResetByLinkForm({ token }: Readonly<{ token: string }>) {
  const form = useKeptForm({ action: resetByLinkAction });
  return (
    <AccountForm form={form} button="Set new password">
      <input type="hidden" name="token" value={token} />
      <NewPasswordField error={form.state.errors?.password} />
    </AccountForm>
  );
}
