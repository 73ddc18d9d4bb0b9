import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { offerSummaryAction } from "#lib/actions/summary";
import type { SummaryState } from "#lib/domain/summary";
import { SUMMARY_STATES } from "#lib/wording/summary";

/** Whether the reader of the learner's link may get what is new by email, once a week. */
export function SummaryOffer({ summary }: Readonly<{ summary: SummaryState | null }>) {
  const isOffered = summary !== null;
  return (
    <div className="flex flex-col gap-3">
      <p>
        {isOffered
          ? SUMMARY_STATES[summary]
          : "You can offer them a weekly email with what is new. It holds nothing that the page does not show, and is sent only if they ask for it and confirm their address, which you do not see."}
      </p>
      <ChangeForm action={offerSummaryAction}>
        <OperationId />
        <SubmitButton variant="quiet" name="choice" value={isOffered ? "stopped" : "offered"}>
          {isOffered ? "Stop the weekly email" : "Offer a weekly email"}
        </SubmitButton>
      </ChangeForm>
    </div>
  );
}
