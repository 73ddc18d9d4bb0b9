"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { operationId, pathField, startChange } from "#lib/actions/change";
import { textField } from "#lib/actions/read-form";
import { markAllPrior, markDoneNow, markPrior, takePriorBack } from "#lib/data/progress/prior";
import { getTitles } from "#lib/data/roadmap/titles";

/** Says of one milestone that it was known before Waymark, or that it was done now. */
export async function knownBeforeAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const milestone = textField(form, "milestone");
  if (textField(form, "asked") === "before") await markPrior({ ...change, milestone });
  else await markDoneNow({ ...change, milestone });
  refresh();
}

/** Marks all milestones that a list confirms as known before, in one change, and leads to what was marked. */
export async function confirmKnownAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const titles = await getTitles();
  const milestones = form
    .getAll("milestone")
    .filter((id) => typeof id === "string")
    .filter((milestone) => titles.has({ milestone }));
  await markAllPrior({ ...change, milestones: [...new Set(milestones)] });
  const about = new URLSearchParams({ marked: change.operationId });
  if (textField(form, "path") !== "") about.set("path", await pathField(form));
  redirect(`/placement?${about}`);
}

/** Takes back what one such change marked. */
export async function takeKnownBackAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await takePriorBack({ ...change, marked: operationId(form, "marked") });
  refresh();
}
