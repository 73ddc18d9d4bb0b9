"use client";

import { OperationId } from "#components/form/operation-id";
import { SelectField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { chooseRemindersAction } from "#lib/actions/reminders/choices";
import type { ReminderChoices, ReminderKind } from "#lib/domain/record/reminders";
import { WEEKDAYS } from "#lib/wording/goal";
import { formatHour } from "#lib/wording/reminders";
import { useKeptForm } from "../form/use-kept-form";
import { KindBoxes } from "./kind-boxes";

/** In the order in which they matter to somebody who chooses. */
const OFFERED: readonly ReminderKind[] = [
  "planned-day",
  "weekly-look",
  "look-back",
  "planned-switch",
  "switch-began",
  "did-it-help",
  "back-after-long",
];

const DAYS = WEEKDAYS.map((label, index) => ({ value: String(index + 1), label }));

/** What to be reminded of, each off until it is ticked, and at which hours. */
export function RemindersForm({
  choices,
  hours,
  seen,
  operationId,
}: Readonly<{
  choices: Omit<ReminderChoices, "at">;
  /** The hours of a day that may be chosen. */
  hours: readonly number[];
  /** With which choices the page was made. */
  seen: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: chooseRemindersAction });
  const { errors } = state;
  const typed = state.status === "refused" ? state.values : undefined;
  const times = hours.map((hour) => ({ value: String(hour), label: formatHour(hour) }));
  return (
    <form action={action} onSubmit={submit} noValidate className="flex flex-col items-start gap-6">
      <OperationId id={operationId} />
      {state.status === "saved" ? <Notice tone="success">Your reminders are saved.</Notice> : null}
      {state.status === "refused" ? (
        <Notice tone="error">
          {errors?.form ?? errors?.reminders ?? "Not saved yet. Correct what is marked below."}
        </Notice>
      ) : null}
      <input type="hidden" name="remindersSeen" value={seen} />
      <KindBoxes
        key={seen}
        legend="Remind me"
        kinds={OFFERED}
        ticked={typed?.kinds?.split(" ") ?? choices.kinds}
        error={errors?.kinds}
      />
      <div className="grid w-full max-w-2xl gap-5 sm:grid-cols-3">
        <SelectField
          label="Reminders come at"
          name="hour"
          options={times}
          defaultValue={typed?.hour ?? String(choices.hour)}
          error={errors?.hour}
        />
        <SelectField
          label="The weekly look comes on"
          name="lookWeekday"
          options={DAYS}
          defaultValue={typed?.lookWeekday ?? String(choices.lookWeekday)}
          error={errors?.lookWeekday}
        />
        <SelectField
          label="The weekly look comes at"
          name="lookHour"
          options={times}
          defaultValue={typed?.lookHour ?? String(choices.lookHour)}
          error={errors?.lookHour}
        />
      </div>
      <SubmitButton>Save reminders</SubmitButton>
    </form>
  );
}
