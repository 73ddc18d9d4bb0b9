"use server";

import { notFound, redirect } from "next/navigation";
import { startChange } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { switchTo } from "#lib/actions/switch/switch-to";
import { getLearner } from "#lib/data/learner";
import { lastSwitch, wayBack } from "#lib/domain/switch/way-back";

/**
 * Takes back the switch that the learner saw, without a reminder. Once its 72 hours are over, it leads to the reminder; where
 * they went back or switched on in another tab meanwhile, nothing more happens.
 */
export async function goBackAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const { enrollments } = learner.record;
  const seen = enrollments.find(({ id }) => id === textField(form, "from"));
  if (seen === undefined) notFound();
  if (seen.endedAt !== undefined) redirect("/today");
  const path = lastSwitch(enrollments)?.left.path;
  if (path === undefined) redirect("/today");
  if (wayBack({ enrollments, now: learner.now }) === undefined) redirect(`/switch/${path}`);
  const outcome = await switchTo({ change, learner, path, reason: "", from: seen.id });
  redirect("to" in outcome ? outcome.to : "/today");
}
