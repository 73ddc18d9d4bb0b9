"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import {
  logAct,
  readAdminForm,
  startAdminForm,
  startAdminWrite,
} from "#lib/actions/admin/start-admin";
import type { FormState } from "#lib/actions/form-state";
import { refused, textField } from "#lib/actions/read-form";
import { hashSecret, newSecret } from "#lib/auth/secrets";
import { config } from "#lib/config";
import { dismissBrokenLink } from "#lib/data/admin/broken-links";
import { createInvitation, deleteInvitation } from "#lib/data/admin/invitations";
import { deleteAccountOf, endSessionsOf } from "#lib/data/admin/learners";
import { retryFailedMail } from "#lib/data/outbox";
import { dismissReports, stopPortfolio } from "#lib/data/portfolio/reports";
import { DeleteLearnerInput, INVITATION_DAYS, InviteInput, LearnerInput } from "#lib/domain/admin";
import { composeMessage } from "#lib/mail/compose-message";
import { deliver } from "#lib/mail/deliver";
import { invitationMail } from "#lib/wording/mails";
import { REFUSALS } from "#lib/wording/refusals";

/** Invites an address, by mail where that is set up; the link is shown once in any case. */
export async function inviteAction(_: FormState, form: FormData): Promise<FormState> {
  const started = await startAdminForm(form);
  const read = readAdminForm({ started, form, schema: InviteInput });
  if (!read.ok) return read.refusal;
  const { email } = read.input;
  const token = newSecret();
  await createInvitation({ email, tokenHash: hashSecret(token), now: started.at });
  logAct(started, "invitation");
  const { origin, mail: transport } = config();
  const link = `${origin}/invitation?token=${token}`;
  const message = composeMessage(invitationMail({ link, days: INVITATION_DAYS }));
  const outcome = await deliver({ transport, to: email, message, kind: "invitation" });
  refresh();
  return { status: "saved", values: { email, link, outcome } };
}

/** Takes an invitation back: its link stops acting. */
export async function takeBackInvitationAction(form: FormData): Promise<void> {
  const started = await startAdminWrite(form);
  const id = z.uuid().safeParse(textField(form, "invitation"));
  if (!id.success || !(await deleteInvitation({ id: id.data }))) notFound();
  logAct(started, `invitation:${id.data}`);
  refresh();
}

/** Takes a link off the list of broken ones. */
export async function dismissBrokenLinkAction(form: FormData): Promise<void> {
  const started = await startAdminWrite(form);
  const milestone = textField(form, "milestone");
  await dismissBrokenLink({ milestone, url: textField(form, "url") });
  logAct(started, `broken-link:${milestone}`);
  refresh();
}

/** Signs a learner out everywhere, for one who asked for it or whose account somebody else uses. */
export async function endLearnerSessionsAction(_: FormState, form: FormData): Promise<FormState> {
  const started = await startAdminForm(form);
  const read = readAdminForm({ started, form, schema: LearnerInput });
  if (!read.ok) return read.refusal;
  const learner = await endSessionsOf(read.input.email);
  if (learner === null) {
    return refused({ errors: { email: REFUSALS.nobodyWithAddress }, values: read.values });
  }
  logAct(started, `sessions:${learner.userId}`);
  refresh();
  return { status: "saved" };
}

/** Deletes an account for a learner who asked for it. */
export async function deleteLearnerAction(_: FormState, form: FormData): Promise<FormState> {
  const started = await startAdminForm(form);
  const read = readAdminForm({ started, form, schema: DeleteLearnerInput });
  if (!read.ok) return read.refusal;
  const { email, again } = read.input;
  if (again !== email) {
    return refused({ errors: { again: REFUSALS.addressesDiffer }, values: read.values });
  }
  if (email === started.viewer.email) {
    return refused({ errors: { email: REFUSALS.ownAccount }, values: read.values });
  }
  const learner = await deleteAccountOf({ email, now: started.at });
  if (learner === null) {
    return refused({ errors: { email: REFUSALS.nobodyWithAddress }, values: read.values });
  }
  logAct(started, `account:${learner.userId}`);
  refresh();
  return { status: "saved" };
}

/** Takes the reports of a published page off the list. */
export async function dismissReportsAction(form: FormData): Promise<void> {
  const started = await startAdminWrite(form);
  const handle = textField(form, "handle");
  if (!(await dismissReports({ handle }))) notFound();
  logAct(started, `reports:${handle}`);
  refresh();
}

/** Takes a published page down, or puts it back where it was taken down. */
export async function stopPortfolioAction(form: FormData): Promise<void> {
  const started = await startAdminWrite(form);
  const handle = textField(form, "handle");
  const at = textField(form, "asked") === "back" ? null : started.at;
  if (!(await stopPortfolio({ handle, at }))) notFound();
  logAct(started, `portfolio:${handle}`);
  refresh();
}

/** Tries a mail again that was given up. */
export async function retryMailAction(form: FormData): Promise<void> {
  const started = await startAdminWrite(form);
  const id = z.uuid().safeParse(textField(form, "mail"));
  if (!id.success || !(await retryFailedMail(id.data))) notFound();
  logAct(started, `mail:${id.data}`);
  refresh();
}
