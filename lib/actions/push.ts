"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { config } from "#lib/config";
import { addPushBrowser, removePushBrowser } from "#lib/data/push/browsers";
import { pushBrowserInput } from "#lib/domain/push/push-browser";
import { isPlainAddress } from "#lib/outside/ask-outside";
import { REFUSALS } from "#lib/wording/refusals";

const browserId = z.uuid();

/** Has the learner's reminders shown by the browser that sends this. */
export async function turnPushOnAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({ form, read: readForm(pushBrowserInput, form) });
  if (!read.ok) return read.refusal;
  const { isPushOn, pushAllow: allowed } = config();
  if (!isPushOn) return refused({ errors: { form: REFUSALS.pushOff } });
  const { endpoint } = read.input;
  if (!isPlainAddress({ url: endpoint, schemes: ["https:"], allowed })) {
    return refused({ errors: { form: REFUSALS.pushNotPlain } });
  }
  const { viewer, change } = await startChange(form);
  const userAgent = (await headers()).get("user-agent") ?? "";
  const { sessionId } = viewer;
  const added = await addPushBrowser({ ...change, ...read.input, userAgent, sessionId });
  refresh();
  const isFull = !added.ok && added.reason === "outdated";
  return isFull ? refused({ errors: { form: REFUSALS.pushBrowsersFull } }) : { status: "saved" };
}

/** Has one of the learner's browsers show no reminders any more. */
export async function turnPushOffAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const id = browserId.safeParse(textField(form, "browser"));
  if (!id.success) notFound();
  await removePushBrowser({ ...change, id: id.data });
  refresh();
}
