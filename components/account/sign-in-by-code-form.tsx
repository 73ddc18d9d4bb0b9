"use client";

import { signInByCodeAction } from "#lib/actions/account/sign-in-links";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { MailedCodeField } from "./mailed-code-field";

export function SignInByCodeForm() {
  const form = useKeptForm({ action: signInByCodeAction });
  return (
    <AccountForm form={form} button="Sign in">
      <MailedCodeField state={form.state} />
    </AccountForm>
  );
}
