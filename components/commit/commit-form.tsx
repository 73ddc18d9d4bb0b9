"use client";

import { OperationId } from "#components/form/operation-id";
import { KindBoxes } from "#components/reminders/kind-boxes";
import { Field, TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { commitAction } from "#lib/actions/commit";
import { ASSUMED_HOURS_PER_WEEK } from "#lib/domain/work/pace";
import { listed } from "#lib/wording/numbers";
import { useKeptForm } from "../form/use-kept-form";
import { type Offered, PriorBoxes } from "./prior-boxes";

const LABELS = {
  why: "Why this path?",
  hoursPerWeek: "Hours a week",
  lookBackOn: "Look back on",
} as const;

/** Of all reminders, those that belong to beginning. */
const OFFERED = ["look-back", "planned-day"] as const;

const FIELDS = ["why", "hoursPerWeek", "lookBackOn"] as const;

/** The small ceremony: every field may stay empty. */
export function CommitForm({
  path,
  fundamentals,
  specialization,
  lookBackOn,
  today,
  plannedHoursPerWeek,
  offersReminders,
  operationId,
}: Readonly<{
  path: string;
  /** What "I can already do this" offers. */
  fundamentals: readonly Offered[];
  specialization: readonly Offered[];
  lookBackOn: string;
  today: string;
  plannedHoursPerWeek?: number;
  /** Reminders can be chosen here: none were before. */
  offersReminders: boolean;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: commitAction });
  const faults = FIELDS.filter((field) => state.errors?.[field]).map((field) => LABELS[field]);
  const ticked = new Set(state.values?.prior?.split(" "));
  return (
    <form action={action} onSubmit={submit} className="flex flex-col gap-8">
      <OperationId id={operationId} />
      <input type="hidden" name="path" value={path} />
      <TextArea
        label={LABELS.why}
        name="why"
        rows={4}
        maxLength={2000}
        hint="In your own words. You will read them again if you think of switching."
        defaultValue={state.values?.why}
        error={state.errors?.why}
      />
      <div className="grid max-w-xl gap-8 sm:grid-cols-2">
        <Field
          label={LABELS.hoursPerWeek}
          name="hoursPerWeek"
          type="number"
          min={1}
          max={80}
          step={1}
          inputMode="numeric"
          hint={hoursHint(plannedHoursPerWeek)}
          defaultValue={state.values?.hoursPerWeek ?? plannedHoursPerWeek}
          error={state.errors?.hoursPerWeek}
        />
        <Field
          label={LABELS.lookBackOn}
          name="lookBackOn"
          type="date"
          min={today}
          hint="Waymark will ask you on that day how it is going."
          defaultValue={state.values?.lookBackOn ?? lookBackOn}
          error={state.errors?.lookBackOn}
        />
      </div>
      {offersReminders ? (
        <KindBoxes
          legend="Remind me by email"
          kinds={OFFERED}
          ticked={state.values?.kinds?.split(" ") ?? []}
        />
      ) : null}
      {fundamentals.length + specialization.length > 0 ? (
        <PriorBoxes fundamentals={fundamentals} specialization={specialization} ticked={ticked} />
      ) : null}
      <div className="flex flex-col items-start gap-4">
        {state.errors?.form === undefined ? null : (
          <Notice tone="error" title="Not committed yet">
            <p>{state.errors.form}</p>
          </Notice>
        )}
        {faults.length === 0 ? null : (
          <Notice tone="error" title="Not committed yet">
            <p>What you typed is still here. Check: {listed(faults)}</p>
          </Notice>
        )}
        <SubmitButton variant="next">Commit</SubmitButton>
      </div>
    </form>
  );
}

function hoursHint(planned: number | undefined): string {
  return planned === undefined
    ? `If you leave it empty, Waymark assumes ${ASSUMED_HOURS_PER_WEEK}.`
    : `If you leave it empty, it stays at ${planned}, as in your settings.`;
}
