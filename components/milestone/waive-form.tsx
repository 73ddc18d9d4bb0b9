"use client";

import { OperationId } from "#components/form/operation-id";
import { Field } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { waiveAction } from "#lib/actions/milestone/milestones";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** Sets a required milestone aside for good, with a reason. It then counts as cleared, and is shown as waived. */
export function WaiveForm({
  milestone,
  operationId,
}: Readonly<{ milestone: string; operationId: string }>) {
  const { state, action, submit } = useKeptForm({ action: waiveAction });
  return (
    <details className="max-w-2xl" open={state.status === "refused" || undefined}>
      <summary className="py-2 font-sans">Skip permanently</summary>
      <form action={action} onSubmit={submit} className="flex flex-col gap-4 py-3">
        <p className="text-ink-soft">
          For something you do not need. It counts as done, shows as skipped with your reason, and
          you can undo it at any time.
        </p>
        <input type="hidden" name="milestone" value={milestone} />
        <OperationId id={operationId} />
        <Field
          label="Reason"
          name="reason"
          autoComplete="off"
          defaultValue={state.values?.reason}
          error={state.errors?.reason}
        />
        <FormRefusal state={state} />
        <div>
          <SubmitButton variant="quiet">Skip this milestone permanently</SubmitButton>
        </div>
      </form>
    </details>
  );
}
