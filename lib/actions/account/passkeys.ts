"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { startProvenWrite, startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { refusedUnproven } from "#lib/actions/unproven";
import { checkNewPasskey } from "#lib/auth/passkeys/check";
import { stepCookie } from "#lib/auth/secret-cookies";
import { addPasskey, removePasskey } from "#lib/data/account/passkeys";
import { wakeMailWorker } from "#lib/data/outbox";
import { PasskeyNameInput } from "#lib/domain/passkey";
import { logSecurityEvent } from "#lib/log";
import { noticeOf } from "#lib/mail/credential-notice";
import { REFUSALS } from "#lib/wording/refusals";

const passkeyId = z.uuid();

/** Adds the passkey that the viewer's browser has just made. */
export async function addPasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, at: now } = await startWrite(form);
  const read = readForm(PasskeyNameInput, form);
  if (!read.ok) return read.refusal;
  const { values } = read;
  const unproven = refusedUnproven({ viewer, at: now, values });
  if (unproven !== undefined) return unproven;
  const { userId, email } = viewer;
  const answer = textField(form, "answer");
  const made = await checkNewPasskey({ userId, answer, holder: await stepCookie.readHash(), now });
  if (made === undefined) return refused({ errors: { form: REFUSALS.passkeyRefused }, values });
  const notice = noticeOf({ email, change: "passkey-added" });
  const isAdded = await addPasskey({ ...made, userId, name: read.input.name, now, notice });
  if (!isAdded) return refused({ errors: { form: REFUSALS.passkeyThere }, values });
  await stepCookie.drop();
  logSecurityEvent({ kind: "credential.added", actor: userId, object: "passkey", result: "ok" });
  await wakeMailWorker();
  redirect("/settings#passkeys");
}

/** Removes one of the viewer's passkeys, never their last way in. What is not theirs is not found. */
export async function removePasskeyAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer } = await startProvenWrite(form);
  const { userId, email } = viewer;
  const id = passkeyId.safeParse(textField(form, "passkey"));
  if (!id.success) notFound();
  const removed = await removePasskey({
    ...{ id: id.data, userId },
    notice: noticeOf({ email, change: "passkey-removed" }),
  });
  if (!removed.ok) {
    if (removed.reason === "not-found") notFound();
    return refused({ errors: { form: WHY_NOT[removed.reason] } });
  }
  logSecurityEvent({ kind: "credential.removed", actor: userId, object: "passkey", result: "ok" });
  await wakeMailWorker();
  refresh();
  return { status: "saved" };
}

const WHY_NOT = {
  "last-way-in": REFUSALS.passkeyLastWayIn,
  "asked-after-password": REFUSALS.passkeyAskedAfterPassword,
} as const;
