"use client";

import { undoEmailChangeAction } from "#lib/actions/account/email-changes";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

/** For the owner of the old address of an account. */
export function UndoEmailForm({ token }: Readonly<{ token: string }>) {
  const form = useKeptForm({ action: undoEmailChangeAction });
  return (
    <AccountForm form={form} button="Give my account back to this address" variant="danger">
      <input type="hidden" name="token" value={token} />
    </AccountForm>
  );
}
