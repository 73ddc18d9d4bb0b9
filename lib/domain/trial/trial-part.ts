import type { Marked } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { TRIAL } from "./trials.ts";

type Dated = Marked & Readonly<{ at: Date }>;

/**
 * Returns the part of a roadmap that is worth trying: its first required milestones beyond the fundamentals
 * that were not cleared when the trial began. What is ticked during the trial stays in it.
 */
export function trialPart<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
  startedAt,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Dated[];
  waivers: readonly Dated[];
  startedAt: Date;
}>): readonly M[] {
  const before = new Set(
    [...completions, ...waivers].filter(({ at }) => at < startedAt).map((each) => each.milestone),
  );
  return roadmap.phases
    .filter(({ id }) => id !== "fundamentals")
    .flatMap(({ milestones }) => milestones)
    .filter(({ id, required }) => required && !before.has(id))
    .slice(0, TRIAL.milestones);
}
