import type { LearnerRecord } from "../record/learner-record.ts";
import type { MilestoneShape } from "../roadmap/roadmap.ts";

/** Returns how many of a milestone's steps are ticked. The tick of a step that only another version has counts for none. */
export function stepsDone({
  stepTicks,
  milestone: { id, steps },
}: Readonly<{
  stepTicks: readonly Pick<LearnerRecord["stepTicks"][number], "milestone" | "step">[];
  milestone: Pick<MilestoneShape, "id" | "steps">;
}>): number {
  const ticked = new Set(
    stepTicks.filter(({ milestone }) => milestone === id).map(({ step }) => step),
  );
  return steps.filter((step) => ticked.has(step.id)).length;
}
