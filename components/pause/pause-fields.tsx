"use client";

import { type ReactNode, useActionState } from "react";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { type FormState, IDLE } from "#lib/actions/form-state";
import { pauseDays } from "#lib/wording/pause";

/** The days of a pause: a first one, and a last one that may stay empty. */
export function PauseFields({
  action,
  from,
  to,
  submit,
  pause,
  operationId,
}: Readonly<{
  action: (state: FormState, form: FormData) => Promise<FormState>;
  from: string;
  to?: string;
  /** The button's words. */
  submit: ReactNode;
  /** Id of the pause that gets other days; absent for a new one. */
  pause?: string;
  operationId: string;
}>) {
  const [state, send] = useActionState(action, IDLE);
  const isRefused = state.status === "refused";
  const typed = isRefused ? state.values : undefined;
  return (
    <form action={send} noValidate className="flex max-w-xl flex-col items-start gap-5">
      <input type="hidden" name="operationId" value={operationId} />
      {pause === undefined ? null : <input type="hidden" name="pause" value={pause} />}
      {state.status === "saved" && state.values?.from !== undefined ? (
        <Notice tone="success">
          Noted: {pauseDays({ from: state.values.from, to: state.values.to || undefined })}.
        </Notice>
      ) : null}
      {isRefused ? (
        <Notice tone="error">
          Nothing was noted yet. What you typed is kept: correct what is marked below.
        </Notice>
      ) : null}
      <div className="grid w-full gap-5 sm:grid-cols-2">
        <Field
          label="First day off"
          name="from"
          type="date"
          required
          hint="Today, a day before or one to come."
          key={`from ${from}`}
          defaultValue={typed?.from ?? from}
          error={state.errors?.from}
        />
        <Field
          label="Last day off"
          name="to"
          type="date"
          key={`to ${to}`}
          hint="May stay empty while you do not know."
          defaultValue={typed?.to ?? to}
          error={state.errors?.to}
        />
      </div>
      <SubmitButton variant="quiet">{submit}</SubmitButton>
    </form>
  );
}
