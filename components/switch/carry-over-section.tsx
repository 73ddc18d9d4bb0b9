import { CarryOverDrawing } from "#components/paths/carry-over-drawing";
import { MarginSection } from "#components/ui/margin-section";
import { Progress } from "#components/ui/progress";
import type { PathOverlap } from "#lib/domain/progress/path-overlap";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { counted } from "#lib/wording/numbers";
import { MilestoneSum } from "./milestone-sum";

/** What the learner would take along, what would stay behind, and what remains there. */
export function CarryOverSection({
  carry: { carriesOver, optional, leftBehind, remains },
  total,
  fromTitle,
  toTitle,
}: Readonly<{
  carry: PathOverlap<Milestone>;
  /** Required milestones and hours of the new path. */
  total: Readonly<{ milestones: number; hours: number }>;
  fromTitle: string;
  toTitle: string;
}>) {
  const extra = optional.milestones.length;
  return (
    <MarginSection id="carry-over" title="What carries over">
      <div className="mb-4 flex max-w-xl flex-col gap-2">
        <p>
          You would begin {toTitle} with {carriesOver.milestones.length} of {total.milestones}{" "}
          required milestones done.
        </p>
        <Progress
          label={`Already done on ${toTitle}`}
          value={carriesOver.milestones.length}
          max={total.milestones}
        />
      </div>
      {carriesOver.hours === 0 ? null : (
        <CarryOverDrawing
          from={fromTitle}
          to={toTitle}
          hours={{
            carriesOver: carriesOver.hours + optional.hours,
            leftBehind: leftBehind.hours,
            remains: remains.hours,
          }}
        />
      )}
      <dl className="grid gap-x-10 sm:grid-cols-3">
        <MilestoneSum
          term="You keep"
          milestones={[...carriesOver.milestones, ...optional.milestones]}
          hours={carriesOver.hours + optional.hours}
        >
          <p>
            Done once, done on every path.
            {extra > 0 ? ` ${counted(extra, "of them is", "of them are")} optional there.` : ""}
          </p>
        </MilestoneSum>
        <MilestoneSum
          term="You leave behind"
          milestones={leftBehind.milestones}
          hours={leftBehind.hours}
        >
          {leftBehind.milestones.length === 0 ? null : (
            <p>
              Kept, not deleted. It does not count on the new path, but it is there if you come back
              to {fromTitle}.
            </p>
          )}
        </MilestoneSum>
        <MilestoneSum
          term="Still to do there"
          milestones={remains.milestones}
          hours={remains.hours}
        >
          <p>Of {counted(total.hours, "hour")} on the whole roadmap.</p>
        </MilestoneSum>
      </dl>
    </MarginSection>
  );
}
