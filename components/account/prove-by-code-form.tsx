"use client";

import { Whose } from "#components/form/whose";
import { proveByCodeAction } from "#lib/actions/account/proofs";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";
import { MailedCodeField } from "./mailed-code-field";

/** For a learner without a password: the code that was mailed to them shows that it is still them. */
export function ProveByCodeForm({ next }: Readonly<{ next: string }>) {
  const form = useKeptForm({ action: proveByCodeAction });
  return (
    <AccountForm form={form} button="Confirm">
      <Whose />
      <input type="hidden" name="next" value={next} />
      <MailedCodeField state={form.state} />
    </AccountForm>
  );
}
