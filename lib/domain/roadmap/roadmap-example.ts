import { type MilestoneShape, PHASES, type PhaseId, type Roadmap } from "./roadmap.ts";

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

function shapeOf(given: string | MilestoneShape): MilestoneShape {
  return typeof given === "string" ? milestone(given) : given;
}

/** For tests: marks (completions, waivers, what is put aside) of these milestones. */
export function marks(...milestones: readonly string[]): readonly { milestone: string }[] {
  return milestones.map((id) => ({ milestone: id }));
}
