"use client";

import { OperationId } from "#components/form/operation-id";
import { Field, SelectField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { setGoalAction } from "#lib/actions/goal";
import type { GOAL_KINDS } from "#lib/domain/goal/goal-input";
import { useKeptForm } from "../form/use-kept-form";
import { GoalChoice } from "./goal-choice";
import { WeekdayBoxes } from "./weekday-boxes";

type Kind = (typeof GOAL_KINDS)[number];

const RESERVE = [
  { value: "0", label: "None" },
  { value: "1", label: "1 a week" },
  { value: "2", label: "2 a week" },
];

/** No goal, planned days, or hours: what belongs to another choice is left alone. */
export function GoalFields({
  kind,
  weekdays,
  reserveDays,
  hours,
  seen,
  operationId,
}: Readonly<{
  kind: Kind;
  weekdays: readonly number[];
  reserveDays: number;
  hours?: number;
  /** Which goal the page was made with. */
  seen: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: setGoalAction });
  const { errors } = state;
  const typed = state.status === "refused" ? state.values : undefined;
  const chosen = typed?.kind ?? kind;
  const days = typed?.weekdays?.split(" ").filter(Boolean).map(Number) ?? weekdays;
  return (
    <form action={action} onSubmit={submit} noValidate className="flex flex-col items-start gap-6">
      <OperationId id={operationId} />
      {state.status === "saved" ? (
        <Notice tone="success">Your weekly goal is set. It starts today.</Notice>
      ) : null}
      {state.status === "refused" ? (
        <Notice tone="error">
          {errors?.form ??
            errors?.goal ??
            errors?.kind ??
            "Not saved yet. Correct what is marked below."}
        </Notice>
      ) : null}
      <input type="hidden" name="goalSeen" value={seen} />
      <fieldset key={seen} className="flex w-full max-w-2xl min-w-0 flex-col">
        <legend className="sr-only">How to set your goal</legend>
        <GoalChoice kind="none" chosen={chosen} label="No goal" />
        <GoalChoice kind="days" chosen={chosen} label="Planned days">
          <WeekdayBoxes ticked={days} error={errors?.weekdays} />
          <SelectField
            label="Reserve days"
            name="reserveDays"
            hint="Working on another day of the same week makes up for a planned day you missed."
            options={RESERVE}
            defaultValue={typed?.reserveDays ?? String(reserveDays)}
            error={errors?.reserveDays}
          />
        </GoalChoice>
        <GoalChoice kind="hours" chosen={chosen} label="A number of hours">
          <Field
            label="Hours in a week"
            name="hours"
            type="number"
            min={1}
            max={80}
            step={1}
            inputMode="numeric"
            hint="From Monday to Sunday. The forecast uses the hours under “About you”; this can be different."
            defaultValue={typed?.hours ?? hours}
            error={errors?.hours}
          />
        </GoalChoice>
      </fieldset>
      <SubmitButton>Set this goal</SubmitButton>
    </form>
  );
}
