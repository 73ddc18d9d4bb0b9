import { RoadmapProgress } from "#components/progress/roadmap-progress";
import { NextCardDrawn } from "#components/today/next-card";
import type { Learner } from "#lib/domain/learner";
import { nextFor } from "#lib/domain/progress/next-milestone";
import { Figure } from "./figure";

/** What a learner in their seventh month sees: drawn from an invented record over the roadmap as it is published here. */
export function SampleToday({ learner }: Readonly<{ learner: Learner }>) {
  const next = nextFor(learner);
  if (next === undefined) return null;
  return (
    <Figure caption="Today, as an invented learner sees it after seven months on one path.">
      <NextCardDrawn next={next} today={learner.today} />
      <RoadmapProgress counts={learner.progress} />
    </Figure>
  );
}
