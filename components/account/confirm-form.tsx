"use client";

import { Whose } from "#components/form/whose";
import { confirmEmailAction } from "#lib/actions/account/confirmations";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

/** For whoever is signed in with the account that the link belongs to. */
export function ConfirmForm({ email, token }: Readonly<{ email: string; token: string }>) {
  const form = useKeptForm({ action: confirmEmailAction });
  return (
    <AccountForm form={form} button="Confirm my email">
      <Whose />
      <input type="hidden" name="token" value={token} />
      <p>
        Is <strong className="wrap-anywhere">{email}</strong> your address?
      </p>
    </AccountForm>
  );
}
