import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { ButtonLink } from "#components/ui/button";
import { SubmitButton } from "#components/ui/submit-button";
import { dismissCorrectionAction } from "#lib/actions/coach";
import type { Correction } from "#lib/domain/corrections";
import type { Learner } from "#lib/domain/learner";
import { currentPhase } from "#lib/domain/progress/progress";
import {
  CORRECTION_TITLES,
  correctionAction,
  correctionFact,
  type TitleOf,
} from "#lib/wording/corrections";
import { CoachActions, CoachCard } from "./coach-card";
import { DismissForGoodForm } from "./dismiss-for-good-form";
import { FocusNotice } from "./focus-notice";
import { WhyItMatters } from "./why-it-matters";

/** The one thing that the coach has to say: the fact, why it may matter, and one thing to do. */
export function CorrectionCard({
  correction,
  learner,
  titleOf,
}: Readonly<{ correction: Correction; learner: Learner; titleOf: TitleOf }>) {
  const todo = correctionAction({ correction, titleOf });
  if (correction.id === "path-hopping") {
    return (
      <FocusNotice
        focus={correction.focus}
        enrollments={learner.record.enrollments}
        paths={learner.paths}
        phase={currentPhase(learner)}
        now={learner.now}
        timeZone={learner.timeZone}
        todo={todo}
      />
    );
  }
  return (
    <CoachCard
      id="correction"
      title={CORRECTION_TITLES[correction.id]}
      fact={correctionFact(correction)}
    >
      <WhyItMatters correction={correction.id} />
      <CoachActions>
        {todo === undefined ? null : <ButtonLink href={todo.href}>{todo.label}</ButtonLink>}
        <ChangeForm action={dismissCorrectionAction}>
          <OperationId />
          <input type="hidden" name="correction" value={correction.id} />
          <SubmitButton variant="quiet">
            <span>
              Not now <span className="sr-only">(hide this for 30 days)</span>
            </span>
          </SubmitButton>
        </ChangeForm>
      </CoachActions>
      <DismissForGoodForm correction={correction.id} operationId={crypto.randomUUID()} />
    </CoachCard>
  );
}
