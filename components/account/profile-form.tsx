"use client";

import { Whose } from "#components/form/whose";
import { Field, SelectField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { saveProfileAction } from "#lib/actions/account/settings";
import { useKeptForm } from "../form/use-kept-form";
import { AccountForm } from "./account-form";

type Profile = Readonly<{
  name: string;
  timeZone: string;
  hoursPerWeek: string;
  /** All there are to choose from, with blanks between them: one text is shorter on its way than four hundred. */
  timeZones: string;
}>;

export function ProfileForm({ timeZones, ...saved }: Profile) {
  const form = useKeptForm({ action: saveProfileAction });
  const { state } = form;
  const { errors } = state;
  const { name, timeZone, hoursPerWeek } = saved;
  const values = { ...saved, ...state.values };
  return (
    <AccountForm form={form} button="Save">
      <Whose />
      {state.status === "saved" ? <Notice tone="success">Saved.</Notice> : null}
      <input type="hidden" name="nameSeen" value={name} />
      <Field
        key={`name ${name}`}
        label="Name"
        name="name"
        autoComplete="name"
        required
        defaultValue={values.name}
        error={errors?.name}
      />
      <input type="hidden" name="timeZoneSeen" value={timeZone} />
      <SelectField
        label="Time zone"
        name="timeZone"
        hint="This decides which day your work counts toward."
        options={[
          { value: "", label: "Not set: UTC is used" },
          ...timeZones
            .split(" ")
            .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
        ]}
        defaultValue={values.timeZone}
        error={errors?.timeZone}
      />
      <input type="hidden" name="hoursPerWeekSeen" value={hoursPerWeek} />
      <Field
        key={`hoursPerWeek ${hoursPerWeek}`}
        label="Hours a week"
        name="hoursPerWeek"
        type="number"
        min={1}
        max={80}
        hint="How many hours a week you plan to learn. If you leave it empty, Waymark assumes 6."
        defaultValue={values.hoursPerWeek}
        error={errors?.hoursPerWeek}
      />
    </AccountForm>
  );
}
