"use client";

import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { proveByPasswordAction } from "#lib/actions/account/proofs";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { RecoveryCodeField } from "./recovery-code-field";

/** For a learner who is signed in: the password shows that it is still them. */
export function ProveByPasswordForm({
  email,
  next,
  needsRecoveryCode,
}: Readonly<{
  email: string;
  next: string;
  /** More than the password is asked for when signing in: so it is here. */
  needsRecoveryCode: boolean;
}>) {
  const form = useKeptForm({ action: proveByPasswordAction });
  const { state } = form;
  return (
    <AccountForm form={form} button="Confirm">
      <Whose />
      <input type="hidden" name="next" value={next} />
      {/* So that a password manager knows whose password it is. */}
      <input type="email" autoComplete="username" defaultValue={email} readOnly hidden />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        hint="The password you sign in with."
        error={state.errors?.password}
      />
      {needsRecoveryCode ? (
        <RecoveryCodeField value={state.values?.recovery} error={state.errors?.recovery} />
      ) : null}
    </AccountForm>
  );
}
