"use client";

import { OperationId } from "#components/form/operation-id";
import { TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { saveWeekWordsAction } from "#lib/actions/week";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

const NOT_SENT =
  "Not saved: Waymark could not be reached. What you wrote is still here: save it again when you are back online.";

/** One question about a week, answered in the learner's own words. */
export function WeekWordsForm({
  week,
  stored,
  operationId,
}: Readonly<{
  /** Its Monday. */
  week: string;
  /** What was answered before; empty where nothing was. */
  stored: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({
    action: saveWeekWordsAction,
    notSent: NOT_SENT,
  });
  return (
    <form action={action} onSubmit={submit} className="flex max-w-2xl flex-col gap-4">
      <OperationId id={operationId} />
      <input type="hidden" name="week" value={week} />
      <input type="hidden" name="textSeen" value={stored} />
      <TextArea
        label="Your answer"
        name="text"
        rows={3}
        maxLength={2000}
        hint="Optional: a sentence is enough. Only you can read it; it stays on your journey."
        defaultValue={state.values?.text ?? stored}
        error={state.errors?.text}
      />
      <FormRefusal state={state} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>Keep my answer</SubmitButton>
        {state.status === "saved" ? <Notice tone="success">Saved.</Notice> : null}
      </div>
    </form>
  );
}
