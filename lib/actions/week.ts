"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import * as z from "zod";
import { startChange } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readForm, refused, textField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { hideWeekLook, listWeekWords, saveWeekWords, showWeekLook } from "#lib/data/week";
import { startOfWeek } from "#lib/domain/time/dates";
import { questionOfWeek, weekWordsInput } from "#lib/domain/week/week-question";
import { REFUSALS, writingChangedElsewhere } from "#lib/wording/refusals";

/** Keeps the learner's words about a week; what another tab wrote meanwhile is shown, never overwritten. */
export async function saveWeekWordsAction(_: FormState, form: FormData): Promise<FormState> {
  const read = await unlessSignedOut({
    form,
    read: readForm(weekWordsInput, form),
    message: REFUSALS.signedOutOfWritings,
  });
  if (!read.ok) return read.refusal;
  const { change } = await startChange(form);
  const { data: day } = z.iso.date().safeParse(textField(form, "week"));
  if (day === undefined || day > change.on) notFound();
  const [monday, seen] = [startOfWeek(day), textField(form, "textSeen")];
  const { text } = read.input;
  if (text !== seen) {
    const week = { monday, question: questionOfWeek(monday), seen, text };
    const { changed } = await saveWeekWords({ ...change, ...week });
    const [stored] = await listWeekWords({ userId: change.userId, from: monday, to: monday });
    if (!changed && (stored?.text ?? "") !== text) {
      refresh();
      const errors = { text: writingChangedElsewhere(stored?.text ?? "") };
      return refused({ errors, values: read.values });
    }
  }
  refresh();
  return { status: "saved" };
}

/** Points the learner to the look at their week no more. */
export async function hideWeekLookAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await hideWeekLook(change);
  refresh();
}

/** Points them to it again. */
export async function showWeekLookAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  await showWeekLook(change);
  refresh();
}
