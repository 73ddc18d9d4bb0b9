"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import { refusingWhenBusy } from "#lib/actions/account/password-form";
import { operationId, startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { readRequest } from "#lib/actions/read-request";
import { hashSecret } from "#lib/auth/secrets";
import { admitComment } from "#lib/auth/throttle/mails-and-links";
import { config } from "#lib/config";
import { chooseComments, findComment, judgeComment, leaveComment } from "#lib/data/comment";
import { wakeMailWorker } from "#lib/data/outbox";
import { COMMENT_CHOICES, commentInput, JUDGEMENTS } from "#lib/domain/comment";
import { queuedMail } from "#lib/mail/deliver";
import { COMMENT_FAULTS } from "#lib/wording/comment";

/** Writes down what the reader of a learner's link says about a piece of evidence: the learner decides what becomes of it. */
export async function leaveCommentAction(_: FormState, form: FormData): Promise<FormState> {
  const tokenHash = hashSecret(textField(form, "token"));
  const milestone = textField(form, "milestone");
  const id = operationId(form);
  const read = readForm(commentInput, form);
  if (!read.ok) return read.refusal;
  return refusingWhenBusy(read.values, async () => {
    await admitComment({ link: tokenHash });
    const { now } = await readRequest();
    const { comment: text } = read.input;
    const fault = await leaveComment({
      ...{ tokenHash, id, milestone, text, now },
      ...(config().mail.kind === "none" ? {} : { mailTo: newsOfComments }),
    });
    if (fault !== null) {
      return refused({ errors: { form: COMMENT_FAULTS[fault] }, values: read.values });
    }
    await wakeMailWorker();
    refresh();
    return { status: "saved" };
  });
}

/** What it says is asked when it is sent: how many wait then. */
function newsOfComments(told: Readonly<Record<"to" | "userId" | "link", string>>) {
  return queuedMail({ kind: "comments", content: { is: "comments", ...told } });
}

/** Keeps, hides or deletes a comment on the learner's evidence. */
export async function judgeCommentAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const id = z.uuid().safeParse(form.get("comment"));
  const as = z.enum(JUDGEMENTS).safeParse(form.get("as"));
  if (!id.success || !as.success) notFound();
  const comment = await findComment({ userId: change.userId, comment: id.data });
  // Deleted in another tab: there is nothing left to do.
  if (comment !== null) await judgeComment({ ...change, comment, as: as.data });
  refresh();
}

/** Takes or stops the comments of the learner's link, and turns their emails on or off. */
export async function chooseCommentsAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const choice = z.enum(COMMENT_CHOICES).safeParse(form.get("choice"));
  if (!choice.success) notFound();
  await chooseComments({ ...change, choice: choice.data });
  refresh();
}
