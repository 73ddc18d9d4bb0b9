"use server";

import { notFound, redirect } from "next/navigation";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, textField, typedField } from "#lib/actions/read-form";
import { refusedSignedOut } from "#lib/actions/signed-out";
import { getLearner, getWork } from "#lib/data/learner";
import { answerBurst } from "#lib/data/progress/burst-answers";
import { burstInputFor } from "#lib/domain/burst";

/** Answers "When did you do this?". What was answered in another tab meanwhile is not answered again. */
export async function answerBurstAction(_: FormState, form: FormData): Promise<FormState> {
  const values = { as: typedField(form, "as"), since: typedField(form, "since") };
  const signedOut = await refusedSignedOut({ form, values });
  if (signedOut !== undefined) return signedOut;
  const { viewer, change } = await startChange(form);
  const day = textField(form, "day");
  const work = await getWork(await getLearner({ ...viewer, now: change.at }));
  const burst = work.bursts.find(({ on }) => on === day);
  if (burst === undefined) redirect("/journey#hours");
  const read = readForm(burstInputFor(burst), form);
  if (!read.ok) return read.refusal;
  const chosen = new Set(form.getAll("tick"));
  const some = burst.ticks.filter((tick) => chosen.has(keyOf(tick)));
  if (chosen.size > 0 && some.length === 0) notFound();
  const ticks = chosen.size === 0 ? burst.ticks : some;
  const { as, since } = read.input;
  await answerBurst({ ...change, day, as, since: as === "since" ? since : undefined, ticks });
  redirect("/journey#hours");
}

function keyOf({ milestone, step }: Readonly<{ milestone: string; step?: string }>): string {
  return step === undefined ? milestone : `${milestone}/${step}`;
}
