"use client";

import { Field } from "#components/ui/field";
import { confirmByPasswordAction } from "#lib/actions/account/confirmations";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

/** For whoever is not signed in: the password shows that the account is theirs. */
export function ConfirmByPasswordForm({ token }: Readonly<{ token: string }>) {
  const form = useKeptForm({ action: confirmByPasswordAction });
  return (
    <AccountForm form={form} button="Confirm my email">
      <input type="hidden" name="token" value={token} />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        hint="The password you chose when you created the account."
        error={form.state.errors?.password}
      />
    </AccountForm>
  );
}
