import { Progress } from "#components/ui/progress";
import type { PathOverlap } from "#lib/domain/progress/path-overlap";
import type { CareerPath } from "#lib/domain/roadmap/career-path";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";
import { Figure } from "./figure";

/** What the same learner would read before a switch: their own words, and what they would keep. */
export function SampleSwitch({
  why,
  from,
  to,
  carry: { carriesOver, leftBehind, remains },
}: Readonly<{
  why: string;
  from: CareerPath;
  to: CareerPath;
  carry: PathOverlap<Milestone>;
}>) {
  const required = carriesOver.milestones.length + remains.milestones.length;
  return (
    <Figure caption="The same invented learner, looking at another path. The numbers come from their record; the button to stay comes before the one to switch.">
      <blockquote className="border-l-2 border-trail pl-5 text-xl">“{why}”</blockquote>
      <div className="flex flex-col gap-2">
        <p>
          From {from.title} to {to.title}: {carriesOver.milestones.length} of{" "}
          {counted(required, "required milestone")} done already.
        </p>
        <Progress
          label={`Done already on ${to.title}`}
          value={carriesOver.milestones.length}
          max={required}
        />
        <p className="font-sans text-sm text-ink-soft">
          {counted(carriesOver.hours, "hour")} carry over. {counted(leftBehind.hours, "hour")} are
          left behind, but kept. {counted(remains.hours, "hour")} are left to do there.
        </p>
      </div>
    </Figure>
  );
}
