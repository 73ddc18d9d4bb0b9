"use client";

import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { setAsideAction } from "#lib/actions/milestone/milestones";

/** One click puts a milestone aside for now, one takes it up again. It waives nothing. */
export function PutAsideForm({
  milestone,
  isAside,
  operationId,
}: Readonly<{ milestone: string; isAside: boolean; operationId: string }>) {
  return (
    <ChangeForm action={setAsideAction}>
      <OperationId id={operationId} />
      <input type="hidden" name="milestone" value={milestone} />
      <input type="hidden" name="asked" value={isAside ? "up" : "aside"} />
      <SubmitButton variant="quiet">
        {isAside ? "Pick it up again" : "Put aside for now"}
      </SubmitButton>
    </ChangeForm>
  );
}
