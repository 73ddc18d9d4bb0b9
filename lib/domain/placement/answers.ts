import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import type { Placed, PlacementAnswer } from "./belief.ts";
import { mostQuestions } from "./placement.ts";

/** The parameter of an address that holds one answer, and stands there once for each. */
export const SAID = "said";

const ANSWERS: Readonly<Record<string, PlacementAnswer>> = {
  yes: "yes",
  "not-sure": "not-sure",
  no: "no",
};

/** Returns how an answer stands in an address: `fnd-git.yes`. */
export function writeAnswer({ milestone, answer }: Placed): string {
  return `${milestone}.${answer}`;
}

/**
 * Reads the answers out of an address, in their order. What stands on another roadmap, is no answer, was answered before
 * or is one too many is left out, never a fault.
 */
export function readAnswers({
  roadmap,
  said,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  said: string | readonly string[] | undefined;
}>): readonly Placed[] {
  const ids = new Set(roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  const read = new Map<string, Placed>();
  for (const each of [said ?? []].flat()) {
    const dot = each.lastIndexOf(".");
    const milestone = each.slice(0, Math.max(0, dot));
    const answer = Object.hasOwn(ANSWERS, each.slice(dot + 1))
      ? ANSWERS[each.slice(dot + 1)]
      : undefined;
    if (answer === undefined || !ids.has(milestone) || read.has(milestone)) continue;
    read.set(milestone, { milestone, answer });
  }
  return [...read.values()].slice(0, mostQuestions(roadmap));
}
