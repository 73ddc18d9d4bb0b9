import { MarginSection } from "#components/ui/margin-section";
import type { Progress } from "#lib/domain/progress/progress";
import type { RoadmapDifference } from "#lib/domain/progress/roadmap-difference";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { formatHoursDone, formatMilestonesDone, formatPercentDone } from "#lib/wording/progress";
import { formatPercent } from "#lib/wording/roadmap-difference";

/** Where the learner stands, and would stand: said before anything changes. */
export function VersionProgress({
  difference,
}: Readonly<{ difference: RoadmapDifference<Milestone> }>) {
  const { before, after } = difference;
  return (
    <MarginSection id="progress" title="Your progress">
      <p className="max-w-prose">{formatPercent(difference)}</p>
      <dl className="grid max-w-2xl gap-x-10 gap-y-4 sm:grid-cols-2">
        <Counts term="Your version, as it is" progress={before} />
        <Counts term="The newer version, if you accept it" progress={after} />
      </dl>
    </MarginSection>
  );
}

function Counts({ term, progress }: Readonly<{ term: string; progress: Progress<Milestone> }>) {
  const { next } = progress;
  return (
    <div className="flex flex-col gap-1">
      <dt className="font-sans text-sm font-semibold text-ink-soft">{term}</dt>
      <dd>
        <p className="text-xl">
          {formatPercentDone(progress)}, {formatHoursDone(progress)}
        </p>
        <p className="font-sans text-sm text-ink-soft">{formatMilestonesDone(progress)}</p>
        <p className="font-sans text-sm text-ink-soft">
          {next === undefined ? "Everything done" : `Next: ${next.title}`}
        </p>
      </dd>
    </div>
  );
}
