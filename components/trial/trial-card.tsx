import { CoachActions, CoachCard } from "#components/coach/coach-card";
import { PendingLink } from "#components/ui/pending-link";
import { openEnrollment } from "#lib/domain/record/enrollment";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { LocalDate } from "#lib/domain/time/dates";
import { openTrial, TRIAL } from "#lib/domain/trial/trials";
import { formatDate } from "#lib/wording/dates";
import { capitalised } from "#lib/wording/numbers";
import { titlesOf } from "#lib/wording/path-titles";
import { formatTrialDay } from "#lib/wording/trial";
import { EndTrialForm } from "./end-trial-form";

/** For /today: the trial that runs, or a question once its days are over; nothing without one. */
export function TrialCard({
  record: { enrollments },
  paths,
  today,
  timeZone,
}: Readonly<{
  record: Pick<LearnerRecord, "enrollments">;
  paths: readonly CareerPath[];
  today: LocalDate;
  timeZone: string;
}>) {
  const trial = openTrial({ enrollments, today, timeZone });
  if (trial === undefined) return null;
  const titleOf = titlesOf(paths);
  const tried = titleOf(trial.enrollment.path);
  const own = openEnrollment(enrollments);
  if (!trial.isOver) {
    return (
      <CoachCard
        id="trial"
        title={`Trying ${tried}`}
        fact={
          <>
            {`${capitalised(formatTrialDay(trial.day))}, until ${formatDate(trial.endsOn)}. `}
            <PendingLink href="/trial">Go to your trial</PendingLink>
          </>
        }
      />
    );
  }
  return (
    <CoachCard
      id="trial"
      title={`Your ${TRIAL.days} days of ${tried} are over`}
      fact={
        <>
          You keep everything you did.{" "}
          {own === undefined
            ? null
            : `Stay on ${titleOf(own.path)}, or see what a switch would mean.`}
        </>
      }
    >
      <CoachActions>
        <EndTrialForm trial={trial.enrollment.id} variant="primary">
          {own === undefined ? "End the trial" : `Stay on ${titleOf(own.path)}`}
        </EndTrialForm>
        <PendingLink href={`/switch/${trial.enrollment.path}`} className="py-2 font-sans">
          Look at the switch page
        </PendingLink>
      </CoachActions>
    </CoachCard>
  );
}
