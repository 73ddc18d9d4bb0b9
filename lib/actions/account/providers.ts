"use server";

import { notFound, redirect } from "next/navigation";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import type { FormState } from "#lib/actions/form-state";
import { textField } from "#lib/actions/read-form";
import { beginAtProvider, isProvider } from "#lib/auth/begin-at-provider";
import { admitAtProvider } from "#lib/auth/throttle/passwords";
import { safeNext } from "#lib/domain/text/next-address";

/** Handles "Continue with …": leads to the provider, which sends back whoever signs in there. */
export async function signInWithAction(_: FormState, form: FormData): Promise<FormState> {
  const provider = textField(form, "provider");
  if (!isProvider(provider)) notFound();
  return refusingWhenBusy({}, async () => {
    await admitAtProvider();
    redirect(await beginAtProvider({ provider, next: safeNext(form.get("next")) }));
  });
}
