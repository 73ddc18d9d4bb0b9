"use client";

import { Whose } from "#components/form/whose";
import { Field } from "#components/ui/field";
import { askForEmailAction } from "#lib/actions/account/email-changes";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

/** Asks for another address: a code goes there. */
export function AskForEmailForm() {
  const form = useKeptForm({ action: askForEmailAction });
  const { state } = form;
  return (
    <AccountForm form={form} button="Send a code to this address">
      <Whose />
      <Field
        label="New email"
        name="email"
        type="email"
        autoComplete="email"
        required
        hint="We send a code there. Until you type it here, your address stays as it is."
        defaultValue={state.values?.email}
        error={state.errors?.email}
      />
    </AccountForm>
  );
}
