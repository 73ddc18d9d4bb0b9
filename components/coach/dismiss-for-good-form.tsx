"use client";

import { useActionState } from "react";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissForGoodAction } from "#lib/actions/coach";
import { IDLE } from "#lib/actions/form-state";
import type { CorrectionId } from "#lib/domain/coach/correction";

/** Hides a correction for good, with a reason; the settings bring it back. */
export function DismissForGoodForm({
  correction,
  operationId,
}: Readonly<{
  correction: CorrectionId;
  operationId: string;
}>) {
  const [state, action] = useActionState(dismissForGoodAction, IDLE);
  return (
    <details open={state.status === "refused" || undefined} className="font-sans">
      <summary className="w-fit py-1 text-link">Never show this again</summary>
      <form
        action={action}
        className="mt-2 mb-3 flex max-w-md flex-col items-start gap-3 border-l border-edge pl-4"
      >
        <input type="hidden" name="operationId" value={operationId} />
        <input type="hidden" name="correction" value={correction} />
        <div className="w-full">
          <Field
            label="Why not"
            name="reason"
            autoComplete="off"
            maxLength={500}
            hint="A few words. You find it in the settings, where you can bring this back."
            defaultValue={state.values?.reason}
            error={state.errors?.reason}
          />
        </div>
        <SubmitButton variant="quiet">Hide it for good</SubmitButton>
      </form>
    </details>
  );
}
