"use client";

import type { ReactNode } from "react";
import { OperationId } from "#components/form/operation-id";
import { buttonLook } from "#components/ui/button";
import { TextArea } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { answerReviewAction } from "#lib/actions/review";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";
import { KeepChoice } from "./keep-choice";

const NOT_SENT =
  "Not saved: Waymark could not be reached. What you wrote is still here: answer again when you are back online.";

/** One answer asked again: think or write, then look at what stood there, then say how it was. */
export function ReviewCard({
  milestone,
  words,
  operationIds,
  children,
}: Readonly<{
  milestone: string;
  /** The learner's own earlier words. */
  words: string;
  operationIds: Readonly<{ review: string; words: string }>;
  /** What is looked at after thinking. */
  children: ReactNode;
}>) {
  const { state, isWaiting, action, submit } = useKeptForm({
    action: answerReviewAction,
    notSent: NOT_SENT,
  });
  const { values, errors } = state;
  return (
    <form
      action={action}
      onSubmit={submit}
      aria-busy={isWaiting || undefined}
      className="group/card flex max-w-2xl flex-col gap-6"
    >
      <input type="hidden" name="milestone" value={milestone} />
      <OperationId id={operationIds.review} />
      <input type="hidden" name="wordsOperation" value={operationIds.words} />
      <input type="hidden" name="seen" value={words} />
      <TextArea
        label="Your answer, from memory"
        name="text"
        hint="Optional. Think of it, or write it down."
        placeholder=" "
        defaultValue={values?.text}
        error={errors?.text}
      />
      <details open={state.status === "refused" || undefined} className="group/look">
        <summary className={`${buttonLook("quiet")} list-none [&::-webkit-details-marker]:hidden`}>
          <span className="group-open/look:hidden">Show what I wrote</span>
          <span className="hidden group-open/look:inline">Hide what I wrote</span>
        </summary>
        <div className="mt-6 flex flex-col gap-6 border-l-2 border-line pl-5">
          {children}
          <KeepChoice chosen={values?.keep} error={errors?.keep} />
          <FormRefusal state={state} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="outcome" value="confirmed">
              Still right
            </SubmitButton>
            <SubmitButton name="outcome" value="faded" variant="quiet">
              I had forgotten it
            </SubmitButton>
          </div>
        </div>
      </details>
    </form>
  );
}
