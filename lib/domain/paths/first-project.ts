import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

/**
 * Returns how many weeks, at so many hours a week and rounded up, it takes to finish the first own project:
 * everything required that comes before the first `project` milestone of the projects phase, and that one.
 * The hours are our own plan for a beginner, not a survey. Undefined where there is no such milestone.
 * Throws a RangeError unless `hoursPerWeek` is above 0.
 */
export function weeksToFirstProject<M extends MilestoneShape>({
  roadmap,
  hoursPerWeek,
}: Readonly<{ roadmap: Roadmap<M>; hoursPerWeek: number }>): number | undefined {
  if (!(hoursPerWeek > 0)) throw new RangeError("hours a week must be above 0");
  const hours = hoursToFirstProject(roadmap);
  return hours === undefined ? undefined : Math.ceil(hours / hoursPerWeek);
}

function hoursToFirstProject<M extends MilestoneShape>({ phases }: Roadmap<M>): number | undefined {
  let hours = 0;
  for (const phase of phases) {
    for (const milestone of phase.milestones) {
      const isFirst = phase.id === "projects" && milestone.kind === "project";
      if (isFirst) return hours + milestone.hours;
      if (milestone.required) hours += milestone.hours;
    }
  }
  return undefined;
}
