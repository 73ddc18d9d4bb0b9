import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { knownBeforeAction } from "#lib/actions/progress/prior";

/** One click says that a milestone was known before Waymark; of one that is said to be, one click says that it was done now. */
export function KnownBeforeForm({
  milestone,
  isPrior,
}: Readonly<{ milestone: string; isPrior: boolean }>) {
  return (
    <ChangeForm action={knownBeforeAction}>
      <OperationId />
      <input type="hidden" name="milestone" value={milestone} />
      <input type="hidden" name="asked" value={isPrior ? "now" : "before"} />
      <SubmitButton variant="quiet">{isPrior ? "I did it now" : "I knew this before"}</SubmitButton>
    </ChangeForm>
  );
}
