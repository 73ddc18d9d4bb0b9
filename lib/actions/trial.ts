"use server";

import { notFound, redirect } from "next/navigation";
import { startChange } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { getLearner } from "#lib/data/learner";
import { endTrial, findTrialEnd } from "#lib/data/trial";

/** Ends a trial; what was done in it stays. Twice, or ended elsewhere: nothing more happens. */
export async function endTrialAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const learner = await getLearner({ ...viewer, now: change.at });
  const seen = textField(form, "trial");
  const isTheirs = learner.record.enrollments.some(
    ({ id, kind }) => id === seen && kind === "trial",
  );
  if (!isTheirs) notFound();
  const end = await findTrialEnd(learner);
  if (end?.trial === seen) await endTrial({ ...change, end });
  redirect("/today");
}
