"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { switchTo } from "#lib/actions/switch/switch-to";
import { unlessStale } from "#lib/actions/unless-stale";
import type { Change } from "#lib/data/changes";
import { getLearner } from "#lib/data/learner";
import { hasPlannedSwitch, resolvePlannedSwitch, setCoolingOff } from "#lib/data/plan";
import { getRecord } from "#lib/data/record";
import { coolingOffInput, isDue } from "#lib/domain/plan";

const planId = z.uuid();

/** Takes a planned switch back: cancelled before its day, stayed from then on. Twice, or resolved elsewhere: nothing. */
export async function resolvePlanAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const plan = await ownPlan({ change, form });
  const { record, today } = await getLearner({ ...viewer, now: change.at });
  if (record.plannedSwitch?.id === plan) {
    const as = isDue({ plan: record.plannedSwitch, today }) ? "stayed" : "cancelled";
    await resolvePlannedSwitch({ ...change, plan, as });
  }
  refresh();
}

/** Handles the yes of a learner on the day of their plan: the switch that was planned, with the reason that was kept. */
export async function switchAsPlannedAction(form: FormData): Promise<void> {
  const { viewer, change } = await startChange(form);
  const id = await ownPlan({ change, form });
  const learner = await getLearner({ ...viewer, now: change.at });
  const plan = learner.record.plannedSwitch;
  if (plan?.id !== id || !isDue({ plan, today: learner.today })) redirect("/today");
  const { path, reason, enrollment } = plan;
  const outcome = await switchTo({ change, learner, path, reason, from: enrollment });
  redirect("to" in outcome ? outcome.to : "/today");
}

/** Saves the days between planning a switch and being asked again. */
export async function saveCoolingOffAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(z.object({ coolingOffDays: coolingOffInput }), form),
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  const { coolingOffDays } = await getRecord(change.userId);
  const fresh = unlessStale({
    ...{ form, fields: ["coolingOffDays"], typed: read.values, values: read.values },
    stored: { coolingOffDays: String(coolingOffDays) },
  });
  if (fresh.ok && fresh.changed.length > 0) {
    await setCoolingOff({ ...change, days: read.input.coolingOffDays });
  }
  refresh();
  if (!fresh.ok) return fresh.refusal;
  return { status: "saved" };
}

/** Returns the id of the plan that a form names; one that is not theirs is not found. */
async function ownPlan({
  change,
  form,
}: Readonly<{ change: Change; form: FormData }>): Promise<string> {
  const plan = planId.safeParse(textField(form, "plan"));
  if (!plan.success) notFound();
  if (!(await hasPlannedSwitch({ userId: change.userId, plan: plan.data }))) notFound();
  return plan.data;
}
