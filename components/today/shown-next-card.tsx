"use client";

import { buttonLook } from "#components/ui/button";
import { CodeText } from "#components/ui/code-text";
import { Progress } from "#components/ui/progress";

/** The next milestone as it is said. */
export type NextInWords = Readonly<{
  title: string;
  phase: string;
  /** How long it takes. */
  time: string;
  /** How far it has come. */
  progress: string;
  hours: Readonly<{ cleared: number; required: number }>;
  /** Which of its steps is the first open one, and that step; absent with all of them ticked. */
  begin?: string;
  step?: string;
  /** Why it is next, or what was touched last. */
  why: string;
  /** What the plate says. */
  go: string;
}>;

/**
 * The next milestone, how far it has come, its first open step, and why it is next. Its one link leads to the milestone: the
 * plate at the foot of the card is a part of it, drawn by next-card.css.
 */
export function ShownNextCard({
  milestone,
  ...next
}: NextInWords & Readonly<{ milestone: string }>) {
  return (
    <section aria-labelledby="next" className="next-card next-now">
      <NextPhase {...next} />
      <h2>
        <a href={`/milestones/${milestone}`} className="next-link">
          {next.title}
          <span className={`next-plate ${buttonLook("next")}`}>
            <span data-go={next.go} />
          </span>
        </a>
      </h2>
      <NextStep {...next} />
    </section>
  );
}

/** The same as a picture of it: nothing in it can be followed. */
export function ShownNextPicture(next: NextInWords) {
  return (
    <div className="next-card next-picture">
      <NextPhase {...next} />
      <p>{next.title}</p>
      <NextStep {...next} />
      <span aria-hidden="true" className={buttonLook("next")}>
        {next.go}
      </span>
    </div>
  );
}

function NextPhase({ phase, time }: NextInWords) {
  return (
    <p className="next-small">
      <span id="next">Next</span>
      <Dot />
      {phase}
      <Dot />
      {time}
    </p>
  );
}

function Dot() {
  return <span aria-hidden="true"> · </span>;
}

function NextStep({ progress, hours, begin, step, why }: NextInWords) {
  return (
    <>
      <div className="next-small">
        <span>{progress}</span>
        <Progress label="Milestone progress" value={hours.cleared} max={hours.required} />
      </div>
      {step === undefined ? (
        <p>All its steps are ticked. Open it, look at what you made, and mark it done.</p>
      ) : (
        <p className="next-step">
          <span className="next-small">{begin}</span>
          <CodeText text={step} />
        </p>
      )}
      <p className="next-small">{why}</p>
    </>
  );
}
