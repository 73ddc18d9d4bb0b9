"use client";

import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { exemptAction } from "#lib/actions/focus";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** "This does not count, because …": opens a field that may stay empty. */
export function ExemptForm({
  enrollment,
  title,
  operationId,
}: Readonly<{
  enrollment: string;
  /** Of the path that is left. */
  title: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: exemptAction });
  return (
    <details open={state.status === "refused"} className="font-sans">
      <summary className="w-fit py-1 text-link">This does not count, because …</summary>
      <form
        action={action}
        onSubmit={submit}
        className="mt-2 mb-3 flex max-w-md flex-col items-start gap-3 border-l border-edge pl-4"
      >
        <OperationId id={operationId} />
        <input type="hidden" name="enrollment" value={enrollment} />
        <div className="w-full">
          <Field
            label="Because"
            name="because"
            autoComplete="off"
            maxLength={2000}
            hint="Optional. An illness, a job, a course you had to take: you know best."
            defaultValue={state.values?.because}
            error={state.errors?.because}
          />
        </div>
        <FormRefusal state={state} />
        <SubmitButton variant="quiet">
          <span>
            Do not count it <span className="sr-only">(leaving {title})</span>
          </span>
        </SubmitButton>
      </form>
    </details>
  );
}
