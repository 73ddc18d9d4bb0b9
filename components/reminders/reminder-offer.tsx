import { CoachActions, CoachCard } from "#components/coach/coach-card";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { answerOfferAction } from "#lib/actions/reminders/offer";

/** Reminders are offered, once: whichever is pressed, it is not asked again. */
export function ReminderOffer() {
  return (
    <CoachCard
      id="reminder-offer"
      title="Would an email help on planned days?"
      fact="At an hour you choose, with the next step and about how long it takes. Never after you have worked that day, and you can stop it from the email."
    >
      <ChangeForm action={answerOfferAction}>
        <OperationId />
        <CoachActions>
          <SubmitButton name="asked" value="yes">
            Remind me on planned days
          </SubmitButton>
          <SubmitButton name="asked" value="no" variant="quiet">
            No, thanks
          </SubmitButton>
        </CoachActions>
      </ChangeForm>
    </CoachCard>
  );
}
