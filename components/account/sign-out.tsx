import { ChangeForm } from "#components/form/change-form";
import { SubmitButton } from "#components/ui/submit-button";
import { signOutAction } from "#lib/actions/account/sessions";

/** A plain form, so that signing out works without JavaScript. */
export function SignOut() {
  return (
    <ChangeForm action={signOutAction}>
      <SubmitButton variant="quiet">Sign out</SubmitButton>
    </ChangeForm>
  );
}
