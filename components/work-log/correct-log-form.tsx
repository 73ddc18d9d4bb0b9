"use client";

import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { correctLogAction } from "#lib/actions/work-log";
import { FormRefusal } from "../form/form-refusal";
import { OperationId } from "../form/operation-id";
import { useKeptForm } from "../form/use-kept-form";
import { type LogDays, LogFields } from "./log-fields";

/** A log as it is listed. */
export type Entry = Readonly<{
  id: string;
  on: string;
  hours?: number;
  what?: string;
  /** "Yesterday, 2 hours". */
  time: string;
  /** The milestone that it names; absent where the page is about that one. */
  about?: Readonly<{ id: string; title: string }>;
  operationIds: Readonly<{ correct: string; remove: string }>;
}>;

/** Other hours, another day, other words. */
export function CorrectLogForm({
  entry,
  name,
  ...days
}: LogDays &
  Readonly<{
    entry: Entry;
    /** What tells it from the other entries. */
    name: string;
  }>) {
  const { state, action, submit } = useKeptForm({
    action: correctLogAction,
    afterSaving: "begin-anew",
  });
  const { id, on, hours, what, operationIds } = entry;
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex w-full max-w-xl flex-col items-start gap-4"
    >
      <OperationId id={operationIds.correct} />
      <input type="hidden" name="log" value={id} />
      <FormRefusal state={state} />
      <LogFields state={state} day={on} hours={hours?.toString()} {...days} />
      {what === undefined ? null : (
        <div className="w-full">
          <Field
            label="Where you learned"
            name="what"
            autoComplete="off"
            defaultValue={state.values?.what ?? what}
            error={state.errors?.what}
          />
        </div>
      )}
      <SubmitButton variant="quiet">
        Save the correction
        <span className="sr-only"> ({name})</span>
      </SubmitButton>
    </form>
  );
}
