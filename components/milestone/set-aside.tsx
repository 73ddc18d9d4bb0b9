import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { PutAsideForm } from "#components/milestone/put-aside-form";
import { WaiveForm } from "#components/milestone/waive-form";
import { SubmitButton } from "#components/ui/submit-button";
import { unwaiveAction } from "#lib/actions/milestone/milestones";
import type { MilestoneState } from "#lib/domain/progress/milestone-state";

/** Not now, or not at all: what can be said of a milestone that is not done. */
export function SetAside({
  milestone,
  state,
  isRequired,
}: Readonly<{ milestone: string; state: MilestoneState; isRequired: boolean }>) {
  if (state.kind === "done") return null;
  if (state.kind === "waived") {
    return (
      <ChangeForm action={unwaiveAction} className="flex flex-col items-start gap-3">
        <OperationId />
        <input type="hidden" name="milestone" value={milestone} />
        <p className="wrap-anywhere">You skipped this permanently: {state.reason}</p>
        <SubmitButton variant="quiet">Stop skipping it</SubmitButton>
      </ChangeForm>
    );
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-prose">
        {state.kind === "aside"
          ? "Put aside for now: it is not suggested as your next milestone, but you still have to do it."
          : "Put it aside, and the next milestone is suggested instead. You will still have to do it."}
      </p>
      <PutAsideForm
        milestone={milestone}
        isAside={state.kind === "aside"}
        operationId={crypto.randomUUID()}
      />
      {isRequired ? <WaiveForm milestone={milestone} operationId={crypto.randomUUID()} /> : null}
    </div>
  );
}
