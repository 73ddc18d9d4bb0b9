import { buttonLook } from "#components/ui/button";
import { CodeText } from "#components/ui/code-text";
import { PendingLink } from "#components/ui/pending-link";
import { Progress } from "#components/ui/progress";
import type { Next } from "#lib/domain/progress/next-milestone";
import type { LocalDate } from "#lib/domain/time/dates";
import {
  formatMilestoneProgress,
  formatMilestoneTime,
  goTo,
  whyNext,
} from "#lib/wording/next-milestone";
import { counted } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";

type Shown = Readonly<{
  next: Next;
  /** The weeks that are left of it, where it takes weeks. */
  weeks?: number;
  today: LocalDate;
}>;

/**
 * What to do now: the one next milestone, how far it has come, its first open step, and why it is next or what was touched
 * last. Its one link leads to the milestone: the plate at the foot of the card is a part of it, drawn by next-card.css.
 */
export function NextCard(shown: Shown) {
  const { next } = shown;
  return (
    <section aria-labelledby="next" className="next-card relative flex flex-col gap-3 pb-17">
      <NextPhase {...shown} />
      <h2 className="text-3xl sm:text-4xl">
        <PendingLink href={`/milestones/${next.milestone.id}`} className="next-link text-ink">
          {next.milestone.title}
          <span className={`next-plate ${buttonLook("next")}`}>
            <span data-go={goTo(next)} />
          </span>
        </PendingLink>
      </h2>
      <NextStep {...shown} />
    </section>
  );
}

/** The same as a picture of it, for whoever is not on the path: nothing in it can be followed. */
export function NextCardDrawn(shown: Shown) {
  const { next } = shown;
  return (
    <div className="next-card flex flex-col items-start gap-3">
      <NextPhase {...shown} />
      <p className="font-serif text-3xl font-medium">{next.milestone.title}</p>
      <NextStep {...shown} />
      <span aria-hidden="true" className={buttonLook("next")}>
        {goTo(next)}
      </span>
    </div>
  );
}

function NextPhase({ next, weeks }: Shown) {
  return (
    <p className="font-sans text-sm text-ink-soft">
      <span id="next" className="font-semibold tracking-wide text-ink uppercase">
        Next
      </span>
      <span aria-hidden="true"> · </span>
      {PHASE_TITLES[next.phase]}
      <span aria-hidden="true"> · </span>
      {formatMilestoneTime({ hours: next.hours, weeks })}
    </p>
  );
}

function NextStep({ next, today }: Shown) {
  return (
    <>
      <div className="flex w-full max-w-prose flex-col gap-1 font-sans text-sm text-ink-soft">
        <span>{formatMilestoneProgress(next)}</span>
        <Progress label="Milestone progress" value={next.hours.cleared} max={next.hours.required} />
      </div>
      <StepLine next={next} />
      <p className="max-w-prose font-sans text-sm text-ink-soft">{whyNext({ next, today })}</p>
    </>
  );
}

function StepLine({ next: { milestone, step, stepsDone } }: Readonly<{ next: Next }>) {
  if (step === undefined) {
    return (
      <p className="max-w-prose">
        All its steps are ticked. Open it, look at what you made, and mark it done.
      </p>
    );
  }
  return (
    <p className="max-w-prose leading-snug sm:text-lg sm:leading-snug">
      <span className="block font-sans text-sm text-ink-soft">
        {stepsDone === 0 ? "Begin with" : `Step ${stepsDone + 1} of ${milestone.steps.length}`},
        about {counted(step.hours, "hour")}
      </span>
      <CodeText text={step.title} />
    </p>
  );
}
