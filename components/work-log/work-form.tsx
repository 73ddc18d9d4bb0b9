"use client";

import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { logWorkAction } from "#lib/actions/work-log";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** "I worked on this today", optionally how long. Said twice on a day, it counts once. */
export function WorkForm({
  milestone,
  operationId,
  isLogged,
  hours,
}: Readonly<{
  milestone: string;
  operationId: string;
  /** Said so today already. */
  isLogged: boolean;
  /** The hours said today. */
  hours?: number;
}>) {
  const { state, action, submit } = useKeptForm({
    action: logWorkAction,
    afterSaving: "begin-anew",
  });
  return (
    <form action={action} onSubmit={submit} className="flex flex-col gap-3">
      <input type="hidden" name="milestone" value={milestone} />
      <OperationId id={operationId} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-32">
          <Field
            label="Hours today"
            name="hours"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={state.values?.hours ?? hours?.toString()}
            error={state.errors?.hours}
          />
        </div>
        <SubmitButton variant="quiet">I worked on this today</SubmitButton>
      </div>
      <FormRefusal state={state} />
      <p className="font-sans text-sm text-ink-soft" aria-live="polite">
        {isLogged
          ? "Today counts as a work day. To change the hours, enter the new number and log it again."
          : "Hours are optional: the day counts either way."}
      </p>
    </form>
  );
}
