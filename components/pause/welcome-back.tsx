import { CoachActions, CoachCard } from "#components/coach/coach-card";
import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { markGapAction } from "#lib/actions/pause";
import type { Comeback } from "#lib/domain/pause/comeback";
import type { LocalDate } from "#lib/domain/time/dates";
import { relativeDay } from "#lib/wording/dates";
import { counted } from "#lib/wording/numbers";

/** Somebody is here again after a long time: the plain fact, and one click that leaves the gap out. */
export function WelcomeBack({
  comeback: { since, days, gap },
  today,
}: Readonly<{ comeback: Extract<Comeback, { kind: "away" }>; today: LocalDate }>) {
  const inWords = (on: LocalDate) => relativeDay({ on, today });
  return (
    <CoachCard
      id="welcome-back"
      title="Welcome back"
      fact={`Your last work day was ${inWords(since)}, ${counted(days, "day")} ago. Everything is as you left it.`}
    >
      <p>If you mark the gap as a pause, your pace, goal and forecast leave it out.</p>
      {gap === undefined ? null : (
        <CoachActions>
          <ChangeForm action={markGapAction}>
            <OperationId />
            <input type="hidden" name="from" value={gap.from} />
            <input type="hidden" name="to" value={gap.to} />
            <SubmitButton variant="quiet">
              Mark {inWords(gap.from)} to {inWords(gap.to)} as a pause
            </SubmitButton>
          </ChangeForm>
          <a href={`/pause?from=${gap.from}&to=${gap.to}`} className="py-2 font-sans">
            Choose other dates
          </a>
        </CoachActions>
      )}
    </CoachCard>
  );
}
