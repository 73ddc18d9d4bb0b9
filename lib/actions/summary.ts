"use server";

import { randomUUID } from "node:crypto";
import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { endSummaryOfLink } from "#lib/actions/stop-summary";
import { hashSecret } from "#lib/auth/secrets";
import { admitMail, admitMailedLink } from "#lib/auth/throttle/mails-and-links";
import { config } from "#lib/config";
import { wakeMailWorker } from "#lib/data/outbox";
import { askForSummary, confirmSummary, offerSummary } from "#lib/data/summary";
import { nextSummaryAt, summaryInput } from "#lib/domain/summary";
import { composeMessage } from "#lib/mail/compose-message";
import { queuedMail } from "#lib/mail/deliver";
import { readReminderLink, signReminderLink } from "#lib/mail/reminder-links";
import { REFUSALS } from "#lib/wording/refusals";
import { confirmSummaryMail } from "#lib/wording/summary";

/** Offers the reader of the learner's link a weekly email, or stops it. */
export async function offerSummaryAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const choice = z.enum(["offered", "stopped"]).safeParse(form.get("choice"));
  if (!choice.success) notFound();
  await offerSummary({ ...change, choice: choice.data });
  refresh();
}

/** Asks the owner of an address whether they want the weekly email of a link: nothing is sent before they say so. */
export async function askForSummaryAction(_: FormState, form: FormData): Promise<FormState> {
  const tokenHash = hashSecret(textField(form, "token"));
  const read = readForm(summaryInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy(read.values, async () => {
    const { email } = read.input;
    await admitMail({ email, device: null });
    const { now } = await readRequest();
    const id = randomUUID();
    const token = signReminderLink({ may: "summary", id, now });
    const link = `${config().origin}/summary?token=${token}`;
    const message = composeMessage(confirmSummaryMail({ link }));
    const mail = queuedMail({ kind: "summary", content: { is: "ready", to: email, message } });
    if (!(await askForSummary({ tokenHash, id, email, now, mail }))) {
      return refused({ errors: { form: REFUSALS.summaryNotOffered }, values: read.values });
    }
    await wakeMailWorker();
    return { status: "saved" };
  });
}

/** Notes, on the page of a mailed link, that its reader wants the weekly email. */
export async function confirmSummaryAction(form: FormData): Promise<void> {
  await admitMailedLink();
  const token = textField(form, "token");
  const { now } = await readRequest();
  const link = readReminderLink({ token, now });
  if (link !== null && link !== "dead" && link.may === "summary") {
    await confirmSummary({ id: link.id, now, firstAt: nextSummaryAt({ dueAt: now, now }) });
  }
  redirect(`/summary?token=${encodeURIComponent(token)}`);
}

/** Stops the weekly email, on the page of a mailed link. */
export async function stopSummaryAction(form: FormData): Promise<void> {
  const token = textField(form, "token");
  await endSummaryOfLink(token);
  redirect(`/summary?token=${encodeURIComponent(token)}`);
}
