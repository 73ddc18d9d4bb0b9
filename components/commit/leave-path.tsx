"use client";

import { OperationId } from "#components/form/operation-id";
import { TextArea } from "#components/ui/field";
import { SubmitButton } from "#components/ui/submit-button";
import { leavePathAction } from "#lib/actions/commit";
import { FormRefusal } from "../form/form-refusal";
import { useKeptForm } from "../form/use-kept-form";

/** Ends a path before it is complete. What happens is said before the button is seen. */
export function LeavePath({
  enrollment,
  title,
  operationId,
}: Readonly<{
  /** Id of the open enrollment. */
  enrollment: string;
  /** Of its path. */
  title: string;
  operationId: string;
}>) {
  const { state, action, submit } = useKeptForm({ action: leavePathAction });
  return (
    <div className="flex max-w-xl flex-col gap-3">
      <p>
        You are on {title}. If you leave it, everything you did is kept: milestones, steps,
        evidence, notes and work days. Nothing is deleted, and you can come back at any time.
      </p>
      <p>
        You would then be on the fundamentals alone. For 30 days after leaving, you begin another
        path through the switch page, so that you see your own record before you choose.
      </p>
      <details open={state.status === "refused"} className="font-sans">
        <summary className="w-fit py-2 text-link">Leave this path</summary>
        <form action={action} onSubmit={submit} className="mt-3 flex flex-col items-start gap-4">
          <OperationId id={operationId} />
          <input type="hidden" name="enrollment" value={enrollment} />
          <FormRefusal state={state} />
          <div className="w-full">
            <TextArea
              label="Why are you leaving?"
              name="reason"
              rows={3}
              maxLength={2000}
              hint="Optional. Only you see it."
              defaultValue={state.values?.reason}
              error={state.errors?.reason}
            />
          </div>
          <SubmitButton variant="danger">Leave {title}</SubmitButton>
        </form>
      </details>
    </div>
  );
}
