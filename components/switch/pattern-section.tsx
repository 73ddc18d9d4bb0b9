import { SwitchItem } from "#components/focus/switch-item";
import { MarginSection } from "#components/ui/margin-section";
import type { FocusAssessment } from "#lib/domain/focus";
import type { SwitchStory } from "#lib/domain/focus/switch-story";
import type { EnrollmentRecord } from "#lib/domain/record/enrollment";
import { switchAheadFact } from "#lib/wording/focus/focus";
import { formatVerdict } from "#lib/wording/focus/ignore-rules";
import { HowCounted } from "./how-counted";

/** The verdict if one switched now, with every enrollment behind it. It tells, and judges nothing. */
export function PatternSection({
  level,
  stories,
  enrollments,
  now,
  timeZone,
  titleOf,
}: Readonly<{
  level: FocusAssessment["level"];
  stories: readonly SwitchStory[];
  enrollments: readonly EnrollmentRecord[];
  now: Date;
  timeZone: string;
  titleOf: (path: string) => string;
}>) {
  return (
    <MarginSection id="pattern" title="Your pattern">
      <p className={`max-w-prose ${level === "steady" ? "text-lg" : "text-2xl leading-snug"}`}>
        {switchAheadFact({ stories, enrollments, now, level })}
      </p>
      <ul className="max-w-2xl divide-y divide-line border-y border-line">
        {stories.map((story) => (
          <SwitchItem key={story.left.id} story={story} titleOf={titleOf} timeZone={timeZone}>
            <p>{formatVerdict(story)}</p>
          </SwitchItem>
        ))}
      </ul>
      <HowCounted stories={stories} level={level} titleOf={titleOf} />
    </MarginSection>
  );
}
