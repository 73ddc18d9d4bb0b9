import { CoachActions, CoachCard } from "#components/coach/coach-card";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { endPauseAction } from "#lib/actions/pause";
import type { Pause } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import { pauseSoFar } from "#lib/wording/pause";

/** What a learner on pause sees first: since when, and one click to be back. */
export function PauseStatus({ pause, today }: Readonly<{ pause: Pause; today: LocalDate }>) {
  return (
    <CoachCard
      id="on-pause"
      title={`You are on pause: ${pauseSoFar({ ...pause, today })}`}
      fact="These days do not count, and you get no reminders. Anything you tick is still saved."
    >
      <CoachActions>
        <ChangeForm action={endPauseAction}>
          <OperationId />
          <input type="hidden" name="pause" value={pause.id} />
          <SubmitButton variant="quiet">End the pause</SubmitButton>
        </ChangeForm>
        <a href="/pause" className="py-2 font-sans">
          Change the days
        </a>
      </CoachActions>
      <p className="font-sans text-sm text-ink-soft">
        {pause.from === today
          ? "This pause began today, so ending it removes it."
          : "Yesterday will be the last day off, and today counts."}
      </p>
    </CoachCard>
  );
}
