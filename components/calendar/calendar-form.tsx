"use client";

import { OperationId } from "#components/form/operation-id";
import { AddressShownOnce } from "#components/ui/address-shown-once";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { makeCalendarAction } from "#lib/actions/calendar";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** Makes the address of the calendar, and shows it this once. */
export function CalendarForm({
  hasFeed,
  startsAt,
  operationId,
}: Readonly<{
  hasFeed: boolean;
  /** "18:30"; empty without a time. */
  startsAt: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: makeCalendarAction });
  const address = hasFeed ? state.values?.address : undefined;
  return (
    <form action={action} onSubmit={submit} className="flex flex-col items-start gap-4">
      <FormRefusal state={state} />
      {address === undefined ? null : <AddressShownOnce address={address} />}
      <OperationId id={operationId} />
      <Field
        label="Planned days begin at"
        name="startsAt"
        type="time"
        hint="Optional. Without a time, they are events of the whole day."
        defaultValue={state.values?.startsAt ?? startsAt}
        error={state.errors?.startsAt}
      />
      <SubmitButton variant="quiet">
        {hasFeed ? "Make a new calendar address" : "Make the calendar address"}
      </SubmitButton>
    </form>
  );
}
