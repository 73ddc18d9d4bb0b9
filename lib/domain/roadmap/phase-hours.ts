import type { MilestoneShape, Phase } from "./roadmap.ts";

/** Returns the planned hours of what a phase requires. */
export function hoursOfPhase({ milestones }: Phase<MilestoneShape>): number {
  return milestones.filter(({ required }) => required).reduce((sum, { hours }) => sum + hours, 0);
}
