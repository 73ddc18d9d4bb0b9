"use client";

import { useEffect, useState } from "react";
import { CoachCard } from "#components/coach/coach-card";
import { FormRefusal } from "#components/form/form-refusal";
import { Whose } from "#components/form/whose";
import { SelectField } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { saveTimeZoneAction } from "#lib/actions/account/settings";
import { useKeptForm } from "../form/use-kept-form";

/** Asked once, of a learner whose browser did not say its time zone: it decides which day "today" is. */
export function TimeZoneQuestion({ zones }: Readonly<{ zones: readonly string[] }>) {
  const { state, action, submit } = useKeptForm({ action: saveTimeZoneAction });
  const [zone, setZone] = useState("UTC");
  // External system: the browser knows where it is, the server does not.
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    setZone(own);
  }, []);
  // A browser may use a newer name of a zone than the server lists.
  const choices = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <CoachCard
      id="time-zone"
      title="When does your day begin?"
      fact="Your time zone decides. Until you set it, Waymark uses UTC."
    >
      <form
        action={action}
        onSubmit={submit}
        className="flex w-full max-w-md flex-col items-start gap-4"
      >
        <Whose />
        <div className="w-full">
          <SelectField
            label="Time zone"
            name="timeZone"
            key={zone}
            defaultValue={zone}
            options={choices.map((name) => ({ value: name, label: name.replaceAll("_", " ") }))}
            error={state.errors?.timeZone}
          />
        </div>
        <FormRefusal state={state} />
        <SubmitButton variant="quiet">Save time zone</SubmitButton>
      </form>
    </CoachCard>
  );
}
