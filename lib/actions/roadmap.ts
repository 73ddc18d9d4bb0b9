"use server";

import { redirect } from "next/navigation";
import { startChange } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { getLearner } from "#lib/data/learner";
import { acceptRoadmap } from "#lib/data/roadmap/accept-roadmap";
import { getRoadmap } from "#lib/data/roadmap/roadmaps";

/**
 * Accepts the newest version of the learner's roadmap, the one whose changes they saw. Where it is another by now, or
 * their own changed in another tab, the page shows what is to be accepted now, or the roadmap.
 */
export async function acceptRoadmapAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const { enrollment, roadmap: from, record } = await getLearner({ ...viewer, now: change.at });
  const { newestRoadmap } = record;
  if (
    enrollment === undefined ||
    newestRoadmap === undefined ||
    from.id !== textField(form, "from") ||
    newestRoadmap !== textField(form, "to")
  ) {
    redirect("/roadmap/update");
  }
  const to = await getRoadmap(newestRoadmap);
  await acceptRoadmap({ ...change, enrollment: enrollment.id, path: enrollment.path, from, to });
  redirect("/roadmap?accepted");
}
