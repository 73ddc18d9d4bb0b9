import { ChangeForm } from "#components/form/change-form";
import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";
import { planDeletionAction } from "#lib/actions/account/deletion";
import { DELETION_DAYS } from "#lib/domain/deletion";

/** Plans the deletion: until its day, the account can be kept. */
export function DeleteLaterForm() {
  return (
    <ChangeForm action={planDeletionAction}>
      <Whose />
      <SubmitButton variant="danger">Delete my account in {DELETION_DAYS} days</SubmitButton>
    </ChangeForm>
  );
}
