"use client";

import { requestSignInLinkAction } from "#lib/actions/account/sign-in-links";
import { useKeptForm } from "../form/use-kept-form";
import { AccountEmailField } from "./account-email-field";
import { AccountForm } from "./account-form";

export function RequestSignInLinkForm({ next }: Readonly<{ next: string }>) {
  const form = useKeptForm({ action: requestSignInLinkAction });
  return (
    <AccountForm form={form} button="Email me a link">
      <input type="hidden" name="next" value={next} />
      <AccountEmailField state={form.state} />
    </AccountForm>
  );
}
