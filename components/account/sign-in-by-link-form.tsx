"use client";

import { signInByLinkAction } from "#lib/actions/account/sign-in-links";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

/** Looking at a mailed link signs nobody in: programs that check mail look at every one. */
export function SignInByLinkForm({ token }: Readonly<{ token: string }>) {
  const form = useKeptForm({ action: signInByLinkAction });
  return (
    <AccountForm form={form} button="Sign in">
      <input type="hidden" name="token" value={token} />
    </AccountForm>
  );
}
