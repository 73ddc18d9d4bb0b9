"use client";

import { Whose } from "#components/form/whose";
import { changeEmailAction } from "#lib/actions/account/email-changes";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { MailedCodeField } from "./mailed-code-field";

/** The code from the new address shows that it is theirs. */
export function ChangeEmailForm() {
  const form = useKeptForm({ action: changeEmailAction });
  return (
    <AccountForm form={form} button="Change my email">
      <Whose />
      <MailedCodeField state={form.state} />
    </AccountForm>
  );
}
