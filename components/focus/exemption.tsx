import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { countAgainAction } from "#lib/actions/focus";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { ExemptForm } from "./exempt-form";

/** Marks that leaving an enrollment does not count, or takes the mark away. */
export function Exemption({
  enrollment: { id, exempt },
  title,
}: Readonly<{ enrollment: EnrollmentRecord; title: string }>) {
  if (exempt === undefined) {
    return <ExemptForm enrollment={id} title={title} operationId={crypto.randomUUID()} />;
  }
  return (
    <ChangeForm action={countAgainAction} className="flex flex-col items-start gap-2">
      <OperationId />
      <input type="hidden" name="enrollment" value={id} />
      <p className="wrap-anywhere">
        {exempt === ""
          ? "You said that this does not count."
          : `Does not count, because: ${exempt}`}
      </p>
      <SubmitButton variant="quiet">
        <span>
          Count it again <span className="sr-only">(leaving {title})</span>
        </span>
      </SubmitButton>
    </ChangeForm>
  );
}
