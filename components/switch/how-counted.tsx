import type { FocusAssessment } from "#lib/domain/focus";
import { FOCUS } from "#lib/domain/focus/focus-history";
import { isCounted, type SwitchStory } from "#lib/domain/focus/switch-story";
import { evidenceFor } from "#lib/wording/claims";
import { formatCounted, formatScore } from "#lib/wording/focus/ignore-rules";

const { notice, reflect, coolOff } = FOCUS.levels;

const LEVELS: Readonly<Record<FocusAssessment["level"], string>> = {
  steady: `That is below ${notice}, where Waymark starts to point it out.`,
  notice: `From ${notice}, with two switches or more, Waymark points it out.`,
  reflect: `From ${reflect}, Waymark asks you to look at the pattern first.`,
  "cool-off": `From ${coolOff}, Waymark suggests waiting a few days before you decide.`,
};

/** The numbers of the detector, for whoever wants them, and that nobody has proven them. */
export function HowCounted({
  stories,
  level,
  titleOf,
}: Readonly<{
  stories: readonly SwitchStory[];
  level: FocusAssessment["level"];
  titleOf: (path: string) => string;
}>) {
  return (
    <details className="max-w-prose font-sans text-sm text-ink-soft">
      <summary className="w-fit py-1 text-link">How this is counted</summary>
      <ul className="mt-1">
        {stories.filter(isCounted).map((story) => (
          <li key={story.left.id}>
            {titleOf(story.from)} to {titleOf(story.to)}: {formatCounted(story)}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        With this switch, the total would be {formatScore(stories)}. {LEVELS[level]}
      </p>
      <p className="mt-2">
        A switch counts between {FOCUS.leastWeight} and 1: the more of specialization and projects
        you had done, the less it counts. Still in the fundamentals with none of either, it counts{" "}
        {FOCUS.undecidedWeight}. It then fades steadily to nothing within a year. Switches you mark
        as not counting do not count.
      </p>
      <p className="mt-2">
        No study fixes these numbers: they are Waymark’s own judgment, and yours may differ.{" "}
        <a href={evidenceFor("our-numbers")}>What is known, and what is not</a>
      </p>
    </details>
  );
}
