"use server";

import { refresh } from "next/cache";
import { askedByForm } from "#lib/actions/asked";
import { operationId, startChange, startWrite } from "#lib/actions/change";
import type { FormState } from "#lib/actions/form-state";
import { readTyped, refused, textField, typedField } from "#lib/actions/read-form";
import { unlessSignedOut } from "#lib/actions/signed-out";
import { getWritings, saveWriting } from "#lib/data/milestone";
import { getRecord } from "#lib/data/record";
import { delayReviews, reviewAnswer } from "#lib/data/review/reviews";
import { reviewInput } from "#lib/domain/review/review-input";
import { isReviewDue, reviewsDue } from "#lib/domain/review/reviews-due";
import { spreadReviews } from "#lib/domain/review/spread-reviews";
import { answerChangedElsewhere, REFUSALS } from "#lib/wording/refusals";

/** Handles "Still right", or "it had faded"; new words are kept in place of the earlier ones where the learner chose so. */
export async function answerReviewAction(_: FormState, form: FormData): Promise<FormState> {
  const milestone = textField(form, "milestone");
  const seen = textField(form, "seen");
  const read = await unlessSignedOut({
    form,
    read: readTyped(reviewInput, {
      outcome: typedField(form, "outcome"),
      text: typedField(form, "text"),
      keep: typedField(form, "keep"),
    }),
    message: REFUSALS.signedOutOfReview,
  });
  if (!read.ok) return read.refusal;
  const { values } = read;
  const { viewer, at, on } = await startWrite(form);
  const userId = viewer.userId;
  const { outcome, text, keep } = read.input;
  // Read before new words are saved: they begin the waiting anew.
  const isDue = isReviewDue({ record: await getRecord(userId), milestone, today: on });
  if (keep === "new" && text !== "" && text !== seen) {
    const change = {
      userId,
      at,
      on,
      operationId: operationId(form, "wordsOperation"),
      asked: askedByForm(form),
    };
    const saved = await saveWriting({ ...change, milestone, kind: "explanation", seen, text });
    const stored = saved.changed ? text : (await getWritings({ userId, milestone })).explanation;
    if (stored !== text) {
      return refused({ errors: { text: answerChangedElsewhere(stored) }, values });
    }
  }
  if (isDue) {
    await reviewAnswer({
      userId,
      at,
      on,
      operationId: operationId(form),
      asked: askedByForm(form),
      milestone,
      outcome,
    });
  }
  refresh();
  return { status: "saved" };
}

/** Handles one tap: what is due beyond today's handful waits for its day within the next two weeks. */
export async function spreadReviewsAction(form: FormData): Promise<void> {
  const { change } = await startChange(form);
  const record = await getRecord(change.userId);
  const { rest } = reviewsDue({ record, today: change.on });
  const delays = spreadReviews({ record, today: change.on, rest });
  if (delays.length > 0) await delayReviews({ ...change, delays });
  refresh();
}
