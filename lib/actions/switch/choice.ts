"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { askedByForm } from "#lib/actions/asked";
import { operationId, pathField, startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { switchTo } from "#lib/actions/switch/switch-to";
import { rememberStay } from "#lib/auth/stayed-cookie";
import type { Change } from "#lib/data/changes";
import { getLearner } from "#lib/data/learner";
import { planSwitch } from "#lib/data/plan";
import { findTrialEnd, startTrial } from "#lib/data/trial";
import type { Learner } from "#lib/domain/learner";
import { canPlan, dueDate } from "#lib/domain/plan";
import { openEnrollment } from "#lib/domain/record/enrollment";
import { switchReasonInput } from "#lib/domain/switch/switch-reason-input";
import { canTry } from "#lib/domain/trial/trials";
import { REFUSALS } from "#lib/wording/refusals";

const choiceInput = z.enum(["now", "plan", "try"]);

type Asked = Readonly<{
  change: Change;
  learner: Learner;
  path: string;
  reason: string;
  /** Id of the enrollment that the page was about, and of the planned switch that it showed. */
  seen: Readonly<{ from: string; plan: string }>;
}>;

/** What came of it: where it leads, or that the record stands otherwise than the page said. */
type Outcome = Readonly<{ to: string } | { outdated: true }>;

const OUTDATED: Outcome = { outdated: true };

const CHOICES: Readonly<Record<z.output<typeof choiceInput>, (asked: Asked) => Promise<Outcome>>> =
  { now: switchNow, plan: switchLater, try: tryPath };

/** Handles the choice at the end of the switch page: to switch now or later, or to try the other path first. */
export async function chooseAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(z.object({ reason: switchReasonInput }), form),
  });
  if (!read.ok) return read.refusal;
  const { data: choice } = choiceInput.safeParse(form.get("choice"));
  if (choice === undefined) notFound();
  const { viewer, at, on } = await startWrite(form);
  const outcome = await CHOICES[choice]({
    // Each button has its own: another choice after a lost answer is another change.
    change: {
      userId: viewer.userId,
      at,
      on,
      operationId: operationId(form, `${choice}Operation`),
      asked: askedByForm(form),
    },
    learner: await getLearner({ ...viewer, now: at }),
    path: await pathField(form),
    reason: read.input.reason,
    seen: { from: textField(form, "from"), plan: textField(form, "plan") },
  });
  if ("to" in outcome) redirect(outcome.to);
  refresh();
  return refused({ errors: { form: REFUSALS.recordChangedElsewhere }, values: read.values });
}

/** Handles the choice to stay, which changes nothing: it leads to the next milestone, and is told there. */
export async function stayAction(_: FormState, form: FormData): Promise<FormState> {
  const enrollment = z.uuid().safeParse(form.get("from"));
  if (enrollment.success) await rememberStay(enrollment.data);
  redirect("/today");
}

async function switchNow({ seen, ...asked }: Asked): Promise<Outcome> {
  return switchTo({ ...asked, from: seen.from });
}

async function switchLater({ change, learner, path, reason, seen }: Asked): Promise<Outcome> {
  const { record, now, today } = learner;
  const decision = canPlan({ record, path, now });
  if (!decision.ok) {
    if (decision.reason === "no-waiting") return OUTDATED;
    return { to: decision.reason === "no-path" ? `/commit/${path}` : "/today" };
  }
  const replaced = decision.replaced?.id;
  if (decision.from.id !== seen.from || (replaced ?? "") !== seen.plan) return OUTDATED;
  const dueOn = dueDate({ today, days: record.coolingOffDays });
  const enrollment = decision.from.id;
  const planned = await planSwitch({ ...change, enrollment, path, reason, dueOn, replaced });
  return planned.ok || planned.reason === "already-applied" ? { to: "/today" } : OUTDATED;
}

async function tryPath({ change, learner, path, reason, seen }: Asked): Promise<Outcome> {
  const { enrollments } = learner.record;
  const decision = canTry({ ...learner, enrollments, path });
  const beside = openEnrollment(enrollments)?.id;
  if (!decision.ok) {
    const isThisOne = decision.reason === "trial-open" && decision.trial.enrollment.path === path;
    return isThisOne ? { to: "/trial" } : OUTDATED;
  }
  if (beside === undefined || beside !== seen.from) return OUTDATED;
  const runOut = decision.runOut && (await findTrialEnd(learner));
  const begun = await startTrial({ ...change, path, why: reason, beside, runOut });
  return begun.ok || begun.reason === "already-applied" ? { to: "/trial" } : OUTDATED;
}
