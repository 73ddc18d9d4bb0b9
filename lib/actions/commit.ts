"use server";

import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { pathField, startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { operationIdOf } from "#lib/actions/hashed-operation-id";
import { readForm, readTyped, refused, textField, typedField } from "#lib/actions/read-form";
import { refusedSignedOut, unlessSignedOut } from "#lib/actions/signed-out";
import type { Change } from "#lib/data/changes";
import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { getLearner } from "#lib/data/learner";
import { chooseReminders } from "#lib/data/reminders/choices";
import { findPath } from "#lib/data/roadmap/paths";
import { getTitles } from "#lib/data/roadmap/titles";
import { findTrialEnd } from "#lib/data/trial";
import { commitmentInputOn, leaveReasonInput } from "#lib/domain/commit/commitment-input";
import { canComplete } from "#lib/domain/commit/start-route";
import { snapshotOfLearner, startRouteOf } from "#lib/domain/learner";
import { openEnrollment } from "#lib/domain/record/enrollment";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { keptKindsInput, NO_CHOICES } from "#lib/domain/reminders/reminder-input";
import { REFUSALS } from "#lib/wording/refusals";

/** Commits the learner to a path, in their own words; whoever has to switch for it is led there. */
export async function commitAction(_: FormState, form: FormData): Promise<FormState> {
  const values = {
    why: typedField(form, "why"),
    hoursPerWeek: typedField(form, "hoursPerWeek"),
    lookBackOn: typedField(form, "lookBackOn"),
    prior: form.getAll("prior").join(" "),
    kinds: form.getAll("kinds").join(" "),
  };
  const signedOut = await refusedSignedOut({ form, values });
  if (signedOut !== undefined) return signedOut;
  const { viewer, change } = await startChange(form);
  const path = await pathField(form);
  const read = readTyped(commitmentInputOn(change.on), values);
  if (!read.ok) return read.refusal;
  const learner = await getLearner({ ...viewer, now: change.at });
  const { enrollment } = learner;
  if (startRouteOf({ learner, path }).page !== "commit") {
    // Sent again after an answer was lost, it is made already.
    if (enrollment?.path === path && enrollment.why === read.input.why) redirect("/today");
    return refused({ errors: { form: REFUSALS.committedElsewhere }, values });
  }
  const titles = await getTitles();
  const prior = form
    .getAll("prior")
    .filter((id) => typeof id === "string")
    .filter((milestone) => titles.has({ milestone }));
  const made = await commitToPath({ ...change, path, commitment: read.input, prior });
  if (made.ok) await chooseFirstReminders({ change, form, record: learner.record });
  if (made.ok || made.reason === "already-applied") redirect("/today");
  return refused({ errors: { form: REFUSALS.committedElsewhere }, values });
}

/** Sets the reminders that were ticked with the commitment, where none were chosen before. */
async function chooseFirstReminders({
  change,
  form,
  record,
}: Readonly<{
  change: Change;
  form: FormData;
  record: Pick<LearnerRecord, "reminders">;
}>): Promise<void> {
  const { data } = keptKindsInput.safeParse({ kinds: form.getAll("kinds").map(String) });
  if (data === undefined || data.kinds.length === 0 || record.reminders !== undefined) return;
  const operationId = operationIdOf([change.operationId, "reminders"]);
  await chooseReminders({ ...change, operationId, ...NO_CHOICES, kinds: data.kinds });
}

/** Completes the path that the learner is on, and leads to the next one, or to what was done on it. */
export async function completePathAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const { enrollments } = learner.record;
  const decision = canComplete({ enrollments, percent: learner.progress.percent });
  const snapshot = snapshotOfLearner(learner);
  if (decision.ok && snapshot !== undefined) {
    const trial = await findTrialEnd(learner);
    const enrollment = decision.enrollment.id;
    const made = await completePath({ ...change, enrollment, snapshot, trial });
    // Another tab was first: the roadmap shows what is true now.
    if (!made.ok && made.reason === "outdated") redirect("/roadmap");
  } else if (openEnrollment(enrollments) !== undefined) redirect("/roadmap");
  const next = await findPath(textField(form, "path"));
  if (next !== null) redirect(`/commit/${next.id}`);
  redirect(decision.ok ? `/journey/${decision.enrollment.id}` : "/journey");
}

/** Leaves the path that the learner saw, with a reason that may stay empty. */
export async function leavePathAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(z.object({ reason: leaveReasonInput }), form),
  });
  if (!read.ok) return read.refusal;
  const { viewer, change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const seen = textField(form, "enrollment");
  const own = learner.record.enrollments.find(({ id }) => id === seen);
  if (own === undefined) notFound();
  const enrollment = openEnrollment(learner.record.enrollments);
  const snapshot = snapshotOfLearner(learner);
  // Only the path that the learner saw is left: another tab may have switched meanwhile.
  if (enrollment?.id === seen && snapshot !== undefined) {
    const left = { enrollment: seen, snapshot, trial: await findTrialEnd(learner) };
    const made = await leavePath({ ...change, ...left, ...read.input });
    if (made.ok || made.reason === "already-applied") redirect("/journey");
  }
  // Sent again after an answer was lost, or with no word that could be lost.
  if (own.endedAs === "left" && read.input.reason === (own.switchReason ?? ""))
    redirect("/journey");
  return refused({ errors: { form: REFUSALS.leftElsewhere }, values: read.values });
}
