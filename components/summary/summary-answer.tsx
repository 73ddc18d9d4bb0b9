import { ChangeForm } from "#components/form/change-form";
import { SubmitButton } from "#components/ui/submit-button";
import { confirmSummaryAction, stopSummaryAction } from "#lib/actions/summary";

/** On the page of a mailed link: to confirm the weekly email, or to stop it. */
export function SummaryAnswer({
  token,
  isConfirmed,
}: Readonly<{ token: string; isConfirmed: boolean }>) {
  return (
    <div className="flex max-w-prose flex-col items-start gap-5">
      <p>
        {isConfirmed
          ? "You get an email each week in which something is new about the learner you follow."
          : "Do you want an email each week with what is new about the learner you follow? It holds nothing that their page does not show you, and you can stop it at any time."}
      </p>
      {isConfirmed ? null : (
        <ChangeForm action={confirmSummaryAction}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton>Yes, email me each week</SubmitButton>
        </ChangeForm>
      )}
      <ChangeForm action={stopSummaryAction}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton variant={isConfirmed ? "danger" : "quiet"}>
          {isConfirmed ? "Stop the weekly email" : "No, forget my address"}
        </SubmitButton>
      </ChangeForm>
    </div>
  );
}
