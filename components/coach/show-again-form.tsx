import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { showAgainAction } from "#lib/actions/coach";
import type { CorrectionId } from "#lib/domain/coach/correction";
import { CORRECTION_TITLES } from "#lib/wording/corrections";

/** Takes a dismissal back. */
export function ShowAgainForm({ correction }: Readonly<{ correction: CorrectionId }>) {
  return (
    <ChangeForm action={showAgainAction}>
      <OperationId />
      <input type="hidden" name="correction" value={correction} />
      <SubmitButton variant="quiet">
        <span>
          Show it again <span className="sr-only">({CORRECTION_TITLES[correction]})</span>
        </span>
      </SubmitButton>
    </ChangeForm>
  );
}
