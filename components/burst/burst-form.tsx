"use client";

import type { ReactNode } from "react";
import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { answerBurstAction } from "#lib/actions/burst";
import { useKeptForm } from "../form/use-kept-form";

export type BurstTick = Readonly<{ key: string; title: string; hours: string }>;

/** "When did you do this?": that day, since an earlier one, or before Waymark, all of it or what is chosen. */
export function BurstForm({
  day,
  dayInWords,
  since,
  ticks,
  operationId,
}: Readonly<{
  day: string;
  dayInWords: string;
  /** The latest date since which it can have been done. */
  since: string;
  ticks: readonly BurstTick[];
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: answerBurstAction });
  const { values, errors } = state;
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex max-w-xl flex-col items-start gap-8"
    >
      <OperationId id={operationId} />
      <input type="hidden" name="day" value={day} />
      {state.status === "refused" ? (
        <Notice tone="error">
          {errors?.form ?? errors?.as ?? "Correct what is marked below."}
        </Notice>
      ) : null}
      <fieldset className="flex w-full flex-col gap-4 font-sans">
        <legend className="mb-3 font-semibold">When did you do this?</legend>
        <Answer value="today" chosen={values?.as}>
          On {dayInWords}, all of it
        </Answer>
        <Answer value="since" chosen={values?.as}>
          Over the days since the date below
        </Answer>
        <div className="pl-8">
          <Field
            label="The first of these days"
            name="since"
            type="date"
            max={since}
            defaultValue={values?.since || since}
            error={errors?.since}
          />
        </div>
        <Answer value="before" chosen={values?.as}>
          Before Waymark
        </Answer>
        <details className="pl-8">
          <summary className="w-fit py-1 text-link">Only some of it was before Waymark</summary>
          <ul className="mt-2 flex flex-col gap-1">
            {ticks.map(({ key, title, hours }) => (
              <li key={key}>
                <label className="flex min-h-11 items-center gap-3">
                  <input
                    type="checkbox"
                    name="tick"
                    value={key}
                    className="size-5 shrink-0 accent-ink"
                  />
                  <span className="wrap-anywhere">{title}</span>
                  <span className="ml-auto whitespace-nowrap text-ink-soft">{hours}</span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      </fieldset>
      <SubmitButton>Save when I did this</SubmitButton>
    </form>
  );
}

function Answer({
  value,
  chosen,
  children,
}: Readonly<{ value: string; chosen?: string; children: ReactNode }>) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        name="as"
        value={value}
        defaultChecked={chosen === value}
        className="size-5 shrink-0 accent-ink"
      />
      <span>{children}</span>
    </label>
  );
}
