"use client";

import { disownAccountAction } from "#lib/actions/account/confirmations";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

/** For the owner of an address with which somebody else made an account. */
export function DisownForm({ token }: Readonly<{ token: string }>) {
  const form = useKeptForm({ action: disownAccountAction });
  return (
    <AccountForm form={form} button="Delete this account" variant="danger">
      <input type="hidden" name="token" value={token} />
    </AccountForm>
  );
}
