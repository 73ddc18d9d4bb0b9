"use server";

import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { pathField, startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, readTyped, textField, typedField } from "#lib/actions/read-form";
import { refusedSignedOut, unlessSignedOut } from "#lib/actions/signed-out";
import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { getLearner } from "#lib/data/learner";
import { findPath } from "#lib/data/roadmap/paths";
import { findTrialEnd } from "#lib/data/trial";
import { commitmentInputOn, leaveReasonInput } from "#lib/domain/commit/commitment-input";
import { canCommit, canComplete } from "#lib/domain/commit/start-route";
import { snapshotOfLearner } from "#lib/domain/learner";
import { openEnrollment } from "#lib/domain/record/enrollment";

/** Commits the learner to a path, in their own words; whoever has to switch for it is led there. */
export async function commitAction(_: FormState, form: FormData): Promise<FormState> {
  const values = {
    why: typedField(form, "why"),
    hoursPerWeek: typedField(form, "hoursPerWeek"),
    lookBackOn: typedField(form, "lookBackOn"),
    prior: form.getAll("prior").join(" "),
  };
  const signedOut = await refusedSignedOut({ form, values });
  if (signedOut !== undefined) return signedOut;
  const { viewer, change } = await startChange(form);
  const path = await pathField(form);
  const read = readTyped(commitmentInputOn(change.on), values);
  if (!read.ok) return read.refusal;
  const { record, roadmap } = await getLearner({ ...viewer, now: change.at });
  if (!canCommit({ enrollments: record.enrollments, path, now: change.at }).ok) {
    redirect(`/switch/${path}`);
  }
  const known = new Set(roadmap.phases[0]?.milestones.map(({ id }) => id));
  const prior = form.getAll("prior").filter((id) => typeof id === "string" && known.has(id));
  await commitToPath({ ...change, path, commitment: read.input, prior: prior.map(String) });
  redirect("/today");
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
    await completePath({ ...change, enrollment: decision.enrollment.id, snapshot, trial });
  }
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
  if (!learner.record.enrollments.some(({ id }) => id === seen)) notFound();
  const enrollment = openEnrollment(learner.record.enrollments);
  const snapshot = snapshotOfLearner(learner);
  // Only the path that the learner saw is left: another tab may have switched meanwhile.
  if (enrollment?.id === seen && snapshot !== undefined) {
    const left = { enrollment: seen, snapshot, trial: await findTrialEnd(learner) };
    await leavePath({ ...change, ...left, ...read.input });
  }
  redirect("/journey");
}
