"use client";

import type { ReactNode } from "react";
import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import type { FormState } from "#lib/actions/form-state";
import { pauseDays } from "#lib/wording/pause";
import { useKeptForm } from "../form/use-kept-form";

/** The days of a pause: a first one, and a last one that may stay empty. */
export function PauseFields({
  action: save,
  from,
  to,
  button,
  pause,
  operationId,
}: Readonly<{
  action: (state: FormState, form: FormData) => Promise<FormState>;
  from: string;
  to?: string;
  /** What the button says. */
  button: ReactNode;
  /** Id of the pause that gets other days; absent for a new one. */
  pause?: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: save, afterSaving: "begin-anew" });
  const isRefused = state.status === "refused";
  const typed = isRefused ? state.values : undefined;
  return (
    <form
      action={action}
      onSubmit={submit}
      noValidate
      className="flex max-w-xl flex-col items-start gap-5"
    >
      <OperationId id={operationId} />
      {pause === undefined ? null : <input type="hidden" name="pause" value={pause} />}
      {state.status === "saved" && state.values?.from !== undefined ? (
        <Notice tone="success">
          Saved: {pauseDays({ from: state.values.from, to: state.values.to || undefined })}.
        </Notice>
      ) : null}
      {isRefused ? (
        <Notice tone="error">
          {state.errors?.form ??
            "Not saved yet. What you typed is still here: correct what is marked below."}
        </Notice>
      ) : null}
      <div className="grid w-full gap-5 sm:grid-cols-2">
        <Field
          label="First day off"
          name="from"
          type="date"
          required
          hint="Today, or a day before or after."
          defaultValue={typed?.from ?? from}
          error={state.errors?.from}
        />
        <Field
          label="Last day off"
          name="to"
          type="date"
          hint="Optional. Leave it empty if you do not know yet."
          defaultValue={typed?.to ?? to}
          error={state.errors?.to}
        />
      </div>
      <SubmitButton variant="quiet">{button}</SubmitButton>
    </form>
  );
}
