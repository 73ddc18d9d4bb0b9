"use client";

import { confirmSignUpAction } from "#lib/actions/account/sign-ups";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { MailedCodeField } from "./mailed-code-field";

/** The code of the mail makes the account, in the browser in which somebody signed up. */
export function ConfirmSignUpForm({ next }: Readonly<{ next: string }>) {
  const form = useKeptForm({ action: confirmSignUpAction });
  return (
    <AccountForm form={form} button="Finish signing up">
      <input type="hidden" name="next" value={next} />
      <MailedCodeField state={form.state} />
    </AccountForm>
  );
}
