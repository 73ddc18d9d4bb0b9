"use client";

import { Field, SelectField } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { logWorkAction } from "#lib/actions/work-log";
import { FormRefusal } from "../form/form-refusal";
import { OperationId } from "../form/operation-id";
import { useKeptForm } from "../form/use-kept-form";
import { type LogDays, LogFields } from "./log-fields";

/** A milestone that a log may name. */
export type LogChoice = Readonly<{ id: string; title: string }>;

/** Work on another day, and learning elsewhere. With one milestone to choose from, the log names it. */
export function OtherWorkForm({
  day,
  choices,
  operationId,
  ...days
}: LogDays & Readonly<{ day: string; choices: readonly LogChoice[]; operationId: string }>) {
  const { state, action, submit } = useKeptForm({
    action: logWorkAction,
    afterSaving: "begin-anew",
  });
  const { errors, values } = state;
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex max-w-xl flex-col items-start gap-4"
    >
      <OperationId id={operationId} />
      <FormRefusal state={state} />
      {state.status === "saved" ? <Notice tone="success">Logged.</Notice> : null}
      <LogFields state={state} day={day} {...days} />
      <div className="w-full">
        <Field
          label="Where you learned"
          name="what"
          autoComplete="off"
          hint={hintFor(choices)}
          defaultValue={values?.what}
          error={errors?.what}
        />
      </div>
      <MilestoneChoice choices={choices} chosen={values?.milestone} />
      <SubmitButton variant="quiet">Log this work</SubmitButton>
    </form>
  );
}

function hintFor(choices: readonly LogChoice[]): string {
  const where = "A course, a book, a talk.";
  return choices.some(({ id }) => id !== "")
    ? `${where} Leave it empty for work on the milestone itself.`
    : where;
}

function MilestoneChoice({
  choices,
  chosen,
}: Readonly<{ choices: readonly LogChoice[]; chosen?: string }>) {
  const [only, ...others] = choices;
  if (only === undefined) return null;
  if (others.length === 0) return <input type="hidden" name="milestone" value={only.id} />;
  return (
    <div className="w-full">
      <SelectField
        label="Milestone"
        name="milestone"
        options={choices.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={chosen ?? only.id}
      />
    </div>
  );
}
