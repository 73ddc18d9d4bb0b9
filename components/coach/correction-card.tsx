import { FocusNotice } from "#components/focus/focus-notice";
import { ButtonLink } from "#components/ui/button";
import { OperationId } from "#components/ui/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { notNowAction } from "#lib/actions/coach/corrections";
import {
  CORRECTION_TITLES,
  correctionAction,
  correctionFact,
  type TitleOf,
} from "#lib/domain/coach/correction-words";
import type { Correction } from "#lib/domain/corrections";
import type { Learner } from "#lib/domain/learner";
import { currentPhase } from "#lib/domain/progress/progress";
import { NeverAgain } from "./never-again";
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
        isInFundamentals={currentPhase(learner) === "fundamentals"}
        now={learner.now}
        timeZone={learner.timeZone}
        todo={todo}
      />
    );
  }
  return (
    <section
      aria-labelledby="correction"
      className="flex max-w-2xl flex-col gap-4 border-l border-edge pl-5 sm:pl-6"
    >
      <div className="flex flex-col gap-2">
        <h2 id="correction" className="text-xl">
          {CORRECTION_TITLES[correction.id]}
        </h2>
        <p className="text-lg">{correctionFact(correction)}</p>
        <WhyItMatters correction={correction.id} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {todo === undefined ? null : <ButtonLink href={todo.href}>{todo.label}</ButtonLink>}
        <form action={notNowAction}>
          <OperationId />
          <input type="hidden" name="correction" value={correction.id} />
          <SubmitButton variant="quiet">
            <span>
              Not now <span className="sr-only">(hide this for 30 days)</span>
            </span>
          </SubmitButton>
        </form>
      </div>
      <NeverAgain correction={correction.id}>
        <OperationId />
      </NeverAgain>
    </section>
  );
}
