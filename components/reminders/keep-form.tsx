import { ChangeForm } from "#components/form/change-form";
import { SubmitButton } from "#components/ui/submit-button";
import { keepRemindersAction } from "#lib/actions/reminders/from-mail";
import type { ReminderKind } from "#lib/domain/record/reminders";
import { KindBoxes } from "./kind-boxes";

/** The reminders that somebody chose, each to be kept or not, and all of them off by one press. */
export function KeepForm({
  token,
  kinds,
}: Readonly<{ token: string; kinds: readonly ReminderKind[] }>) {
  return (
    <>
      <ChangeForm action={keepRemindersAction} className="flex w-full flex-col items-start gap-6">
        <input type="hidden" name="token" value={token} />
        <KindBoxes legend="Keep these" kinds={kinds} ticked={kinds} />
        <SubmitButton>Keep only what is ticked</SubmitButton>
      </ChangeForm>
      <ChangeForm action={keepRemindersAction}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton variant="quiet">Turn all reminders off</SubmitButton>
      </ChangeForm>
    </>
  );
}
