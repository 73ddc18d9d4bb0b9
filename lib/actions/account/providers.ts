"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { startProvenWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { refused, textField } from "#lib/actions/read-form";
import { beginAtProvider, isProvider } from "#lib/auth/begin-at-provider";
import { connectCookie } from "#lib/auth/secret-cookies";
import { hashSecret } from "#lib/auth/secrets";
import { admitAtProvider } from "#lib/auth/throttle/passwords";
import { createConnectIntent, disconnectIdentity } from "#lib/data/account/connections";
import { wakeMailWorker } from "#lib/data/outbox";
import { safeNext } from "#lib/domain/text/next-address";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";
import { REFUSALS } from "#lib/wording/refusals";

/** Handles "Continue with …": leads to the provider, which sends back whoever signs in there. */
export async function signInWithAction(_: FormState, form: FormData): Promise<FormState> {
  const provider = textField(form, "provider");
  if (!isProvider(provider)) notFound();
  return refusingWhenBusy({}, async () => {
    await admitAtProvider();
    await connectCookie.drop();
    redirect(await beginAtProvider({ provider, next: safeNext(form.get("next")) }));
  });
}

/** Handles "Connect …": leads a learner who has just shown who they are to the provider, to connect it with their account. */
export async function connectAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startProvenWrite(form);
  const { userId, sessionId } = viewer;
  const provider = textField(form, "provider");
  if (!isProvider(provider)) notFound();
  return refusingWhenBusy({}, async () => {
    await admitAtProvider();
    const intentHash = hashSecret(await connectCookie.give());
    await createConnectIntent({ userId, sessionId, intentHash, now });
    redirect(await beginAtProvider({ provider, next: "/settings" }));
  });
}

/** Handles "Disconnect …": takes a provider away from the viewer's account, never their last way in. */
export async function disconnectAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer } = await startProvenWrite(form);
  const { userId } = viewer;
  const issuer = textField(form, "issuer");
  const notice = noticeOf({ email: viewer.email, change: "provider-disconnected" });
  const outcome = await disconnectIdentity({ userId, issuer, notice });
  if (outcome === "absent") notFound();
  if (outcome === "last-way-in") return refused({ errors: { form: REFUSALS.providerLastWayIn } });
  logSecurityEvent({ kind: "credential.removed", actor: userId, object: issuer, result: "ok" });
  await wakeMailWorker();
  refresh();
  return { status: "saved" };
}
