import { DepthChart } from "#components/journey/depth-chart";
import { enrollmentEntries } from "#lib/domain/journey/enrollment-entries";
import { type Learner, snapshotOfLearner } from "#lib/domain/learner";
import { formatTimeline } from "#lib/wording/journey/timeline";
import { titlesOf } from "#lib/wording/path-titles";
import { timelineOf } from "../journey/timeline-layout.ts";
import { Figure } from "./figure";

/** Two invented learners with the same evenings: one path, and five. */
export function SampleDepths({
  staying,
  changing,
}: Readonly<{ staying: Learner; changing: Learner }>) {
  return (
    <Figure caption="Two invented learners, on the same evenings. A box is as long as they stayed on a path, and filled as deep as they went: by how much of the hours of specialization and projects they cleared there. No drawing knows what you should do.">
      <Depths title="One of them stays" learner={staying} />
      <Depths title="The other changes" learner={changing} />
    </Figure>
  );
}

function Depths({ title, learner }: Readonly<{ title: string; learner: Learner }>) {
  const { record, today, timeZone } = learner;
  const entries = enrollmentEntries({ ...record, snapshot: snapshotOfLearner(learner) });
  const timeline = timelineOf({ entries, today, timeZone });
  const titleOf = titlesOf(learner.paths);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-sans text-base font-semibold">{title}</h3>
      <p className="font-sans text-sm text-ink-soft">{formatTimeline({ timeline, titleOf })}</p>
      <DepthChart timeline={timeline} titleOf={titleOf} />
    </div>
  );
}
