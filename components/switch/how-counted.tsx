import Link from "next/link";
import type { FocusAssessment } from "#lib/domain/focus";
import { FOCUS } from "#lib/domain/focus/focus-history";
import { evidenceFor } from "#lib/wording/claims";

const { notice, reflect, coolOff } = FOCUS.levels;

const LEVELS: Readonly<Record<FocusAssessment["level"], string>> = {
  steady: `That is below ${notice}, from which Waymark begins to say something.`,
  notice: `From ${notice}, with two switches or more, Waymark tells you so.`,
  reflect: `From ${reflect}, Waymark asks you to look at the pattern first.`,
  "cool-off": `From ${coolOff}, Waymark suggests to let some days pass before you decide.`,
};

/** The numbers of the detector, for whoever wants them, and that nobody has proven them. */
export function HowCounted({
  score,
  level,
}: Readonly<{ score: string; level: FocusAssessment["level"] }>) {
  return (
    <div className="max-w-prose font-sans text-sm text-ink-soft">
      <p>
        With this switch it would come to {score}. {LEVELS[level]} No study fixes these numbers:
        they are Waymark’s own judgment, and yours may differ.{" "}
        <Link href={evidenceFor("our-numbers")} prefetch={false}>
          What is known, and what is not
        </Link>
      </p>
      <details className="mt-1">
        <summary className="w-fit py-1 text-link">How a switch is counted</summary>
        <p className="mt-1">
          A switch counts between {FOCUS.leastWeight} and 1: the more of specialization and projects
          you had done, the less. Still in the fundamentals with nothing of either, it counts{" "}
          {FOCUS.undecidedWeight}. It then fades, evenly, to nothing within a year. What you mark as
          not counting does not count.
        </p>
      </details>
    </div>
  );
}
