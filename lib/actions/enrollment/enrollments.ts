"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { startChange, textField } from "#lib/actions/change";
import {
  commitToPath,
  completePath,
  leavePath,
  switchAfterLeaving,
  switchPath,
} from "#lib/data/enrollment/enrollments";
import { getLearner } from "#lib/data/learner";
import { findPath } from "#lib/data/roadmap/paths";
import { commitmentInputOn, switchReasonInput } from "#lib/domain/enrollment/commitment-input";
import { canCommit, canComplete, canSwitch, openEnrollment } from "#lib/domain/enrollment/starting";
import { type FormState, fieldErrors } from "#lib/domain/form-state";
import { standingOfLearner } from "#lib/domain/learner";

const SWITCHED_ELSEWHERE =
  "Your path changed in another tab meanwhile, so nothing was switched here. The page now shows your record as it is: look at it, and choose again.";

export async function commitAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, ...change } = await startChange(form);
  const path = await knownPath(form);
  const values = {
    why: textField(form, "why"),
    hoursPerWeek: textField(form, "hoursPerWeek"),
    lookBackOn: textField(form, "lookBackOn"),
    prior: form.getAll("prior").join(" "),
  };
  const parsed = commitmentInputOn(change.on).safeParse(values);
  if (!parsed.success) {
    return { status: "refused", errors: fieldErrors(parsed.error.issues), values };
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

export async function switchAction(_: FormState, form: FormData): Promise<FormState> {
  const { viewer, ...change } = await startChange(form);
  const path = await knownPath(form);
  const values = { reason: textField(form, "reason") };
  const reason = switchReasonInput.safeParse(values.reason);
  if (!reason.success) {
    return { status: "refused", errors: { reason: reason.error.issues[0]?.message }, values };
  }
  const learner = await getLearner({ ...viewer, now: change.at });
  const decision = canSwitch({ enrollments: learner.record.enrollments, path, now: change.at });
  if (!decision.ok) redirect(decision.reason === "same-path" ? "/today" : `/commit/${path}`);
  if (decision.from.id !== textField(form, "from")) {
    refresh();
    return { status: "refused", errors: { form: SWITCHED_ELSEWHERE }, values };
  }

  const standing = standingOfLearner(learner);
  const next = {
    ...change,
    path,
    reason: reason.data,
    enrollment: decision.from.id,
    commitment: { why: "", hoursPerWeek: decision.from.hoursPerWeek },
  };
  if (standing === undefined) await switchAfterLeaving(next);
  else await switchPath({ ...next, standing });
  redirect("/today");
}

/** Staying changes nothing: it leads to the next milestone. */
export async function stayAction(): Promise<void> {
  redirect("/today");
}

export async function completePathAction(form: FormData): Promise<void> {
  const { viewer, ...change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const { enrollments } = learner.record;
  const decision = canComplete({ enrollments, percent: learner.progress.percent });
  const standing = standingOfLearner(learner);
  if (decision.ok && standing !== undefined) {
    await completePath({ ...change, enrollment: decision.enrollment.id, standing });
  }
  const next = await findPath(textField(form, "path"));
  redirect(next === null ? "/journey" : `/commit/${next.id}`);
}

export async function leavePathAction(form: FormData): Promise<void> {
  const { viewer, ...change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const seen = textField(form, "enrollment");
  if (!learner.record.enrollments.some(({ id }) => id === seen)) notFound();
  const enrollment = openEnrollment(learner.record.enrollments);
  const standing = standingOfLearner(learner);
  // Only the path that the learner saw is left: another tab may have switched meanwhile.
  if (enrollment?.id === seen && standing !== undefined) {
    const reason = textField(form, "reason").slice(0, 2_000);
    await leavePath({ ...change, enrollment: enrollment.id, standing, reason });
  }
  redirect("/journey");
}

async function knownPath(form: FormData): Promise<string> {
  const path = await findPath(textField(form, "path"));
  if (path === null) notFound();
  return path.id;
}
