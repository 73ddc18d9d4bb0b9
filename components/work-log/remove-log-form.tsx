import { SubmitButton } from "#components/ui/submit-button";
import { OperationId } from "../form/operation-id";
import type { KeptForm } from "../form/use-kept-form";
import type { Entry } from "./correct-log-form";

/** Removes a log; the list that it stands in offers to put it back. */
export function RemoveLogForm({
  entry: { id, operationIds },
  name,
  action,
  submit,
}: Pick<KeptForm, "action" | "submit"> & Readonly<{ entry: Entry; name: string }>) {
  return (
    <form action={action} onSubmit={submit}>
      <OperationId id={operationIds.remove} />
      <input type="hidden" name="log" value={id} />
      <SubmitButton variant="danger">
        Remove this entry
        <span className="sr-only"> ({name})</span>
      </SubmitButton>
    </form>
  );
}
