"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField, typedField } from "#lib/actions/read-form";
import { refusedSignedOut } from "#lib/actions/signed-out";
import { getLearner } from "#lib/data/learner";
import { changePause, notePause, removePause } from "#lib/data/pause";
import { canPause, returnFrom } from "#lib/domain/pause/can-pause";
import { comebackIn } from "#lib/domain/pause/comeback";
import { pauseInputOn } from "#lib/domain/pause/pause-input";
import type { Pause } from "#lib/domain/record/facts";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { overlapError } from "#lib/wording/pause";

/** Notes time off, before or after the fact. Days that are noted already are not noted twice. */
export async function notePauseAction(_: FormState, form: FormData): Promise<FormState> {
  const signedOut = await refusedSignedOut({ form, values: daysIn(form) });
  if (signedOut !== undefined) return signedOut;
  const { change, record } = await startPause(form);
  const read = readForm(pauseInputOn(change.on), form);
  if (!read.ok) return read.refusal;
  const { values, input } = read;
  const decision = canPause({ pauses: record.pauses, ...input });
  if (!decision.ok && decision.reason === "overlaps") {
    return refused({ errors: { from: overlapError(decision.with) }, values });
  }
  if (decision.ok) await notePause({ ...change, ...input });
  refresh();
  return { status: "saved", values };
}

/** Gives a pause other days. */
export async function changePauseAction(_: FormState, form: FormData): Promise<FormState> {
  const signedOut = await refusedSignedOut({ form, values: daysIn(form) });
  if (signedOut !== undefined) return signedOut;
  const { change, record } = await startPause(form);
  const pause = pauseOf({ record, form });
  if (pause === undefined) notFound();
  const read = readForm(pauseInputOn(change.on), form);
  if (!read.ok) return read.refusal;
  const { values, input } = read;
  const decision = canPause({ pauses: record.pauses, ...input, except: pause.id });
  if (!decision.ok && decision.reason === "overlaps") {
    return refused({ errors: { from: overlapError(decision.with) }, values });
  }
  if (decision.ok) await changePause({ ...change, pause: pause.id, ...input });
  refresh();
  return { status: "saved", values };
}

/** Removes a pause; one that is gone already stays gone. */
export async function removePauseAction(form: FormData): Promise<void> {
  const { change, record } = await startPause(form);
  const pause = pauseOf({ record, form });
  if (pause !== undefined) {
    const { id, from, to } = pause;
    await removePause({ ...change, pause: id, from, to });
  }
  refresh();
}

/** Handles "End the pause": the pause of today ends yesterday, or goes where it began today. */
export async function endPauseAction(form: FormData): Promise<void> {
  const { change, record } = await startPause(form);
  const pause = pauseOf({ record, form });
  if (pause !== undefined) {
    const { id, from, to } = pause;
    const end = returnFrom({ pause, today: change.on });
    if (end.kind === "end") await changePause({ ...change, pause: id, from, to: end.to });
    if (end.kind === "remove") await removePause({ ...change, pause: id, from, to });
  }
  refresh();
}

/** Marks the gap that somebody comes back from as a pause; only the days that they saw. */
export async function markGapAction(form: FormData): Promise<void> {
  const { change, record } = await startPause(form);
  const comeback = comebackIn({ record, today: change.on });
  const gap = comeback?.kind === "away" ? comeback.gap : undefined;
  const isAsSeen = gap?.from === textField(form, "from") && gap.to === textField(form, "to");
  if (gap !== undefined && isAsSeen) await notePause({ ...change, ...gap });
  refresh();
}

async function startPause(form: FormData) {
  const { viewer, change } = await startChange(form);
  const { record } = await getLearner({ ...viewer, now: change.at });
  return { change, record };
}

function daysIn(form: FormData): Readonly<{ from: string; to: string }> {
  return { from: typedField(form, "from"), to: typedField(form, "to") };
}

function pauseOf({
  record,
  form,
}: Readonly<{ record: LearnerRecord; form: FormData }>): Pause | undefined {
  const id = textField(form, "pause");
  return record.pauses.find((pause) => pause.id === id);
}
