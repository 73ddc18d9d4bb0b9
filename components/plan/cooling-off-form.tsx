"use client";

import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { saveCoolingOffAction } from "#lib/actions/plan";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** For the settings: how long a planned switch waits before it asks again. */
export function CoolingOffForm({
  days,
  operationId,
}: Readonly<{
  days: number;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: saveCoolingOffAction });
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex flex-col items-stretch gap-6"
    >
      <OperationId id={operationId} />
      {state.status === "saved" ? <Notice tone="success">Saved.</Notice> : null}
      <input type="hidden" name="coolingOffDaysSeen" value={days} />
      <Field
        key={days}
        label="Cooling-off days"
        name="coolingOffDays"
        type="number"
        min={0}
        max={14}
        step={1}
        inputMode="numeric"
        hint="When you plan a switch, Waymark asks you again after this many days, 0 to 14. With 0, there is no waiting."
        defaultValue={state.values?.coolingOffDays ?? days}
        error={state.errors?.coolingOffDays}
      />
      <FormRefusal state={state} />
      <div>
        <SubmitButton>Save the days</SubmitButton>
      </div>
    </form>
  );
}
