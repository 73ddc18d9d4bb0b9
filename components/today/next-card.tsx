import { buttonLook } from "#components/ui/button";
import { PendingLink } from "#components/ui/pending-link";
import type { Next } from "#lib/domain/progress/next-milestone";
import { whyNext } from "#lib/wording/next-milestone";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";

/**
 * What to do now: the one next milestone, its first open step, how long that takes, and why it is next. Its one link
 * leads to the milestone: the plate at the foot of the card is a part of it, drawn by next-card.css.
 */
export function NextCard({ next }: Readonly<{ next: Next }>) {
  return (
    <section aria-labelledby="next" className="next-card relative flex flex-col gap-3 pb-17">
      <NextPhase next={next} />
      <h2 className="text-3xl sm:text-4xl">
        <PendingLink href={`/milestones/${next.milestone.id}`} className="next-link text-ink">
          {next.milestone.title}
          <span className={`next-plate ${buttonLook("next")}`}>
            <span data-go={goOf(next)} />
          </span>
        </PendingLink>
      </h2>
      <NextStep next={next} />
    </section>
  );
}

/** The same as a picture of it, for whoever is not on the path: nothing in it can be followed. */
export function NextCardDrawn({ next }: Readonly<{ next: Next }>) {
  return (
    <div className="next-card flex flex-col items-start gap-3">
      <NextPhase next={next} />
      <p className="font-serif text-3xl font-medium">{next.milestone.title}</p>
      <NextStep next={next} />
      <span aria-hidden="true" className={buttonLook("next")}>
        {goOf(next)}
      </span>
    </div>
  );
}

function NextPhase({ next }: Readonly<{ next: Next }>) {
  return (
    <p className="font-sans text-sm text-ink-soft">
      <span id="next" className="font-semibold tracking-wide text-ink uppercase">
        Next
      </span>
      <span aria-hidden="true"> · </span>
      {PHASE_TITLES[next.phase]}
      <span aria-hidden="true"> · </span>
      about {counted(next.milestone.hours, "hour")}
    </p>
  );
}

function NextStep({ next }: Readonly<{ next: Next }>) {
  return (
    <>
      <StepLine next={next} />
      <p className="max-w-prose font-sans text-sm text-ink-soft">{whyNext(next)}</p>
    </>
  );
}

function goOf({ stepsDone }: Next): string {
  return stepsDone === 0 ? "Start" : "Go on";
}

function StepLine({ next: { milestone, step, stepsDone } }: Readonly<{ next: Next }>) {
  if (step === undefined) {
    return (
      <p className="max-w-prose">
        All its steps are ticked. Open it, look at what you made, and tick it done.
      </p>
    );
  }
  return (
    <p className="max-w-prose leading-snug sm:text-lg sm:leading-snug">
      <span className="block font-sans text-sm text-ink-soft">
        {stepsDone === 0 ? "Begin with" : `Step ${stepsDone + 1} of ${milestone.steps.length}`},
        about {counted(step.hours, "hour")}
      </span>
      {step.title}
    </p>
  );
}
