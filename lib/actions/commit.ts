"use server";

import { notFound, redirect } from "next/navigation";
import { pathField, startChange, textField } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { refusedSignedOut } from "#lib/actions/signed-out";
import { commitToPath, completePath, leavePath } from "#lib/data/commit";
import { getLearner } from "#lib/data/learner";
import { findPath } from "#lib/data/roadmap/paths";
import { findTrialEnd } from "#lib/data/trial";
import { commitmentInputOn, leaveReasonInput } from "#lib/domain/commit/commitment-input";
import { canCommit, canComplete } from "#lib/domain/commit/start-route";
import { snapshotOfLearner } from "#lib/domain/learner";
import { openEnrollment } from "#lib/domain/record/enrollment";
import { describeProblem, describeProblems } from "#lib/wording/refusals";

export async function commitAction(_: FormState, form: FormData): Promise<FormState> {
  const values = {
    why: textField(form, "why"),
    hoursPerWeek: textField(form, "hoursPerWeek"),
    lookBackOn: textField(form, "lookBackOn"),
    prior: form.getAll("prior").join(" "),
  };
  const signedOut = await refusedSignedOut({ values });
  if (signedOut !== undefined) return signedOut;
  const { viewer, ...change } = await startChange(form);
  const path = await pathField(form);
  const parsed = commitmentInputOn(change.on).safeParse(values);
  if (!parsed.success) {
    return { status: "refused", errors: describeProblems(parsed.error.issues), values };
  }
  const { record, roadmap } = await getLearner({ ...viewer, now: change.at });
  if (!canCommit({ enrollments: record.enrollments, path, now: change.at }).ok) {
    redirect(`/switch/${path}`);
  }
  const known = new Set(roadmap.phases[0]?.milestones.map(({ id }) => id));
  const prior = form.getAll("prior").filter((id) => typeof id === "string" && known.has(id));
  await commitToPath({ ...change, path, commitment: parsed.data, prior: prior.map(String) });
  redirect("/today");
}

export async function completePathAction(form: FormData): Promise<void> {
  const { viewer, ...change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const { enrollments } = learner.record;
  const decision = canComplete({ enrollments, percent: learner.progress.percent });
  const snapshot = snapshotOfLearner(learner);
  if (decision.ok && snapshot !== undefined) {
    const trial = await findTrialEnd(learner);
    await completePath({ ...change, enrollment: decision.enrollment.id, snapshot, trial });
  }
  const next = await findPath(textField(form, "path"));
  redirect(next === null ? "/journey" : `/commit/${next.id}`);
}

export async function leavePathAction(_: FormState, form: FormData): Promise<FormState> {
  const values = { reason: textField(form, "reason") };
  const signedOut = await refusedSignedOut({ values });
  if (signedOut !== undefined) return signedOut;
  const reason = leaveReasonInput.safeParse(values.reason);
  if (!reason.success) {
    return { status: "refused", errors: { reason: describeProblem(reason.error.issues) }, values };
  }
  const { viewer, ...change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const seen = textField(form, "enrollment");
  if (!learner.record.enrollments.some(({ id }) => id === seen)) notFound();
  const enrollment = openEnrollment(learner.record.enrollments);
  const snapshot = snapshotOfLearner(learner);
  // Only the path that the learner saw is left: another tab may have switched meanwhile.
  if (enrollment?.id === seen && snapshot !== undefined) {
    const left = { enrollment: seen, snapshot, trial: await findTrialEnd(learner) };
    await leavePath({ ...change, ...left, reason: reason.data });
  }
  redirect("/journey");
}
