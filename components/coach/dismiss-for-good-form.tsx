"use client";

import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissForGoodAction } from "#lib/actions/coach";
import type { CorrectionId } from "#lib/domain/coach/correction";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** Hides a correction for good, with a reason; the settings bring it back. */
export function DismissForGoodForm({
  correction,
  operationId,
}: Readonly<{
  correction: CorrectionId;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: dismissForGoodAction });
  return (
    <details open={state.status === "refused" || undefined} className="font-sans">
      <summary className="w-fit py-1 text-link">Never show this again</summary>
      <form
        action={action}
        onSubmit={submit}
        className="mt-2 mb-3 flex max-w-md flex-col items-start gap-3 border-l border-edge pl-4"
      >
        <OperationId id={operationId} />
        <input type="hidden" name="correction" value={correction} />
        <div className="w-full">
          <Field
            label="Why not"
            name="reason"
            autoComplete="off"
            maxLength={500}
            hint="A few words. You will find them in your settings, where you can bring this back."
            defaultValue={state.values?.reason}
            error={state.errors?.reason}
          />
        </div>
        <FormRefusal state={state} />
        <SubmitButton variant="quiet">Hide it for good</SubmitButton>
      </form>
    </details>
  );
}
