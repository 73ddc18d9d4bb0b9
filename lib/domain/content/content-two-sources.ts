import type { Content, MilestoneContent } from "./content.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";

/** Checks that each concept of the fundamentals names resources of two sites at least: where one explains badly, another helps. */
export function twoSourcesFaults(content: Content): ContentFault[] {
  return content.fundamentals.milestones
    .map(({ id }) => content.milestones.get(id))
    .filter((milestone) => milestone?.kind === "concept")
    .filter((milestone) => milestone !== undefined)
    .filter((milestone) => sitesOf(milestone).size < 2)
    .map(({ id }) => ({
      file: milestoneFile(id),
      at: ["resources"],
      reason: "is a concept of the fundamentals with resources of one site only",
    }));
}

function sitesOf({ resources }: MilestoneContent): ReadonlySet<string> {
  return new Set(resources.map(({ url }) => new URL(url).hostname));
}
