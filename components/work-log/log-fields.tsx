import { Field } from "#components/ui/field";
import type { FormState } from "#lib/actions/form-state";

export type LogDays = Readonly<{
  /** The first and the last day that can be chosen, and how that is said. */
  earliest: string;
  today: string;
  dayHint: string;
}>;

/** The day of a log and how long, with what was typed where it was refused. */
export function LogFields({
  state: { errors, values },
  day,
  hours,
  earliest,
  today,
  dayHint,
}: LogDays & Readonly<{ state: FormState; day: string; hours?: string }>) {
  return (
    <div className="grid w-full gap-4 sm:grid-cols-2">
      <Field
        label="Day"
        name="day"
        type="date"
        required
        hint={dayHint}
        min={day < earliest ? day : earliest}
        max={today}
        defaultValue={values?.day ?? day}
        error={errors?.day}
      />
      <Field
        label="Hours"
        name="hours"
        inputMode="decimal"
        autoComplete="off"
        hint="Optional"
        defaultValue={values?.hours ?? hours}
        error={errors?.hours}
      />
    </div>
  );
}
