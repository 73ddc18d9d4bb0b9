"use client";

import type { ReactNode } from "react";
import { Field, TextArea } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/domain/form-state";
import { ASSUMED_HOURS_PER_WEEK } from "#lib/domain/journey/pace";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { listed } from "#lib/domain/words/plurals";
import { useKeptForm } from "../form/use-kept-form";
import { PriorBoxes } from "./prior-boxes";

const LABELS = {
  why: "Why this path?",
  hoursPerWeek: "Hours a week",
  lookBackOn: "Look back on",
} as const;

const FIELDS = ["why", "hoursPerWeek", "lookBackOn"] as const;

export function CommitFields({
  action,
  fundamentals,
  lookBackOn,
  today,
  plannedHoursPerWeek,
  children,
}: Readonly<{
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fundamentals: readonly Pick<Milestone, "id" | "title" | "outcome" | "required">[];
  lookBackOn: string;
  today: string;
  plannedHoursPerWeek?: number;
  /** The hidden fields, made on the server. */
  children: ReactNode;
}>) {
  const { state, action: commit, submit } = useKeptForm(action);
  const faults = FIELDS.filter((field) => state.errors?.[field]).map((field) => LABELS[field]);
  const ticked = new Set(state.values?.prior?.split(" "));
  return (
    <form action={commit} onSubmit={submit} className="flex flex-col gap-8">
      {children}
      <TextArea
        label={LABELS.why}
        name="why"
        rows={4}
        maxLength={2000}
        hint="Your own words. You will read them again on the day you think of switching."
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
          hint="Waymark asks you on that day."
          defaultValue={state.values?.lookBackOn ?? lookBackOn}
          error={state.errors?.lookBackOn}
        />
      </div>
      {fundamentals.length > 0 ? <PriorBoxes fundamentals={fundamentals} ticked={ticked} /> : null}
      <div className="flex flex-col items-start gap-4">
        {state.errors?.form === undefined ? null : (
          <Notice tone="error" title="Not committed yet">
            <p>{state.errors.form}</p>
          </Notice>
        )}
        {faults.length === 0 ? null : (
          <Notice tone="error" title="Not committed yet">
            <p>What you typed is kept. Look again at: {listed(faults)}</p>
          </Notice>
        )}
        <SubmitButton variant="next">Commit</SubmitButton>
      </div>
    </form>
  );
}

function hoursHint(planned: number | undefined): string {
  return planned === undefined
    ? `Left empty, ${ASSUMED_HOURS_PER_WEEK} are assumed.`
    : `Left empty, the ${planned} of your settings hold.`;
}
