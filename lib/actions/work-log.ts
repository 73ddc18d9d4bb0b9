"use server";

import { refresh } from "next/cache";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { type Read, readForm, refused, textField } from "#lib/actions/read-form";
import { refusedSignedOut } from "#lib/actions/signed-out";
import type { Change } from "#lib/data/changes";
import { getLearner } from "#lib/data/learner";
import { correctLog, logWork, removeLog } from "#lib/data/progress/work-logs";
import type { Learner } from "#lib/domain/learner";
import { canLog, momentOf, workLogInputOn } from "#lib/domain/work-log";
import { REFUSALS } from "#lib/wording/refusals";
import { describeLogRefusal } from "#lib/wording/work-log";

/** Handles "I worked on this today", work on another day, and learning elsewhere. */
export async function logWorkAction(_: FormState, form: FormData): Promise<FormState> {
  const started = await startLog(form);
  if (!started.ok) return started.refusal;
  const { learner, change } = started.input;
  return await writeLog({ form, learner, change });
}

/** Gives a log other hours, another day or other words. */
export async function correctLogAction(_: FormState, form: FormData): Promise<FormState> {
  const started = await startLog(form);
  if (!started.ok) return started.refusal;
  const { learner, change } = started.input;
  const log = logIn({ learner, form });
  if (log === undefined) {
    return refused({ errors: { form: REFUSALS.logRemoved }, values: typedIn(form) });
  }
  const read = readForm(workLogInputOn({ today: learner.today, since: log.on }), form);
  if (!read.ok) return read.refusal;
  const { day: on, hours, what } = read.input;
  const corrected = { milestone: log.milestone, on, hours, what };
  const decision = canLog({ logs: learner.record.logs, log: corrected, except: log.id });
  if (!decision.ok) return refused({ errors: describeLogRefusal(decision), values: read.values });
  const done = { on, at: momentOf({ ...learner, on }) };
  await correctLog({ ...change, log, hours, what, done });
  refresh();
  return { status: "saved" };
}

/** Removes a log, or puts one back that was removed. What it was is returned, so that it can be put back. */
export async function removeLogAction(_: FormState, form: FormData): Promise<FormState> {
  const started = await startLog(form);
  if (!started.ok) return started.refusal;
  const { learner, change } = started.input;
  if (textField(form, "asked") === "put-back") {
    return asWhole(await writeLog({ form, learner, change, since: textField(form, "day") }));
  }
  const log = logIn({ learner, form });
  if (log !== undefined) await removeLog({ ...change, log });
  refresh();
  if (log === undefined) return { status: "saved" };
  return {
    status: "saved",
    values: {
      day: log.on,
      hours: log.hours?.toString() ?? "",
      what: log.what ?? "",
      milestone: log.milestone ?? "",
      operationId: crypto.randomUUID(),
    },
  };
}

type Started = Readonly<{ learner: Learner; change: Change }>;

async function startLog(form: FormData): Promise<Read<Started>> {
  const values = typedIn(form);
  const signedOut = await refusedSignedOut({ form, values });
  if (signedOut !== undefined) return { ok: false, refusal: signedOut };
  const { viewer, change } = await startChange(form);
  return {
    ok: true,
    values,
    input: { learner: await getLearner({ ...viewer, now: change.at }), change },
  };
}

/** `since` is the day of a log that was removed: it may be put back however long ago that was. */
async function writeLog({
  form,
  learner,
  change,
  since,
}: Started & Readonly<{ form: FormData; since?: string }>): Promise<FormState> {
  const { today, record } = learner;
  const kept = since !== undefined && since <= today ? since : undefined;
  const read = readForm(workLogInputOn({ today, since: kept }), form);
  const milestone = textField(form, "milestone") || undefined;
  if (!read.ok) return read.refusal;
  const { day: on, hours, what } = read.input;
  const decision = canLog({ logs: record.logs, log: { milestone, on, hours, what } });
  if (!decision.ok) return refused({ errors: describeLogRefusal(decision), values: typedIn(form) });
  const done = { on, at: momentOf({ ...learner, on }) };
  if (what !== undefined) await logWork({ ...change, milestone, hours, what, done });
  else if (milestone !== undefined) await logWork({ ...change, milestone, hours, done });
  refresh();
  return { status: "saved" };
}

/** Without fields on the page, what is wrong with one is said of the whole. */
function asWhole(state: FormState): FormState {
  const [error] = Object.values(state.errors ?? {});
  return error === undefined ? state : { ...state, errors: { form: error } };
}

function logIn({ learner, form }: Readonly<{ learner: Learner; form: FormData }>) {
  const id = textField(form, "log");
  return learner.record.logs.find((log) => log.id === id);
}

function typedIn(form: FormData): Readonly<Record<string, string>> {
  const fields = ["day", "hours", "what", "milestone"];
  return Object.fromEntries(fields.map((field) => [field, textField(form, field)]));
}
