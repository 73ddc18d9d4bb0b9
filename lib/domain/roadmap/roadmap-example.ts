import { PHASES, type PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "./roadmap.ts";

/** For tests: a required practice milestone of 10 hours, with what a test says otherwise. */
export function milestone(id: string, otherwise: Partial<MilestoneShape> = {}): MilestoneShape {
  return {
    id,
    kind: "practice",
    hours: 10,
    required: true,
    prerequisites: [],
    steps: [],
    ...otherwise,
  };
}

/** For tests: a roadmap with these phases, in this order; a bare id is a `milestone(id)`. */
export function roadmapOf(
  phases: Readonly<Partial<Record<PhaseId, readonly (string | MilestoneShape)[]>>>,
): Roadmap<MilestoneShape> {
  return {
    id: "roadmap-1",
    path: "backend",
    version: 1,
    phases: PHASES.flatMap((id) => {
      const milestones = phases[id];
      return milestones ? [{ id, milestones: milestones.map(shapeOf) }] : [];
    }),
  };
}

/** For tests: the same with words on its milestones: "Title of git". */
export function wordedRoadmapOf(phases: Parameters<typeof roadmapOf>[0]): Roadmap {
  const roadmap = roadmapOf(phases);
  return {
    ...roadmap,
    phases: roadmap.phases.map((phase) => ({
      ...phase,
      milestones: phase.milestones.map((shape) => ({
        title: `Title of ${shape.id}`,
        outcome: "You can.",
        question: "Why?",
        criteria: [],
        resources: [],
        ...shape,
      })),
    })),
  };
}

/** For tests: steps of an hour each. */
export function steps(...ids: readonly string[]): MilestoneShape["steps"] {
  return ids.map((id) => ({ id, title: `Step ${id}`, hours: 1 }));
}

function shapeOf(given: string | MilestoneShape): MilestoneShape {
  return typeof given === "string" ? milestone(given) : given;
}

/** For tests: marks (completions, waivers, what is put aside) of these milestones. */
export function marks(...milestones: readonly string[]): readonly { milestone: string }[] {
  return milestones.map((id) => ({ milestone: id }));
}
