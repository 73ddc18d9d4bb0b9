import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import type { Content } from "./content.ts";
import { type PlacedPhase, phasesOf } from "./content-places.ts";

/** Returns the shapes of all roadmaps of the content, as if published: one for each path, then the fundamentals alone. */
export function roadmapsOf(content: Content): readonly Roadmap<MilestoneShape>[] {
  const ofPaths = content.paths.map((path) => ({
    id: path.id,
    path: path.id,
    version: 1,
    phases: phasesOf({ content, path }).map(shapeOf),
  }));
  const fundamentals = ofPaths[0]?.phases[0];
  if (fundamentals === undefined) return [];
  return [...ofPaths, { id: fundamentals.id, version: 1, phases: [fundamentals] }];
}

function shapeOf({ phase, places }: PlacedPhase): Roadmap<MilestoneShape>["phases"][number] {
  return {
    id: phase,
    milestones: places.map(({ milestone, optional }) => ({ ...milestone, required: !optional })),
  };
}
