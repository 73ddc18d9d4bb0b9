import type { LearnerRecord } from "../record/learner-record.ts";
import type { Milestone } from "../roadmap/roadmap.ts";

/** What a learner may choose to show, in the order of the page: the newest first. */
export type Showable = Readonly<{
  /** Projects and pieces of evidence that they did, and all else of which there is evidence. */
  projects: readonly Readonly<{ milestone: Milestone; isDone: boolean; hasEvidence: boolean }>[];
  /** Milestones whose question they answered in their own words. */
  words: readonly Milestone[];
}>;

/** Returns what there is to show of a learner's record. `milestoneOf` knows milestones of other roadmaps too. */
export function showableOf({
  record: { completions, evidence, explanations },
  milestoneOf,
}: Readonly<{
  record: Pick<LearnerRecord, "completions" | "evidence" | "explanations">;
  milestoneOf: (id: string) => Milestone | undefined;
}>): Showable {
  const done = new Set(completions.map(({ milestone }) => milestone));
  const shown = new Set(evidence.map(({ milestone }) => milestone));
  return {
    projects: newestFirst([...completions, ...evidence]).flatMap((id) => {
      const milestone = milestoneOf(id);
      if (milestone === undefined || !(isMade(milestone) || shown.has(id))) return [];
      return { milestone, isDone: done.has(id), hasEvidence: shown.has(id) };
    }),
    words: newestFirst(explanations).flatMap((id) => milestoneOf(id) ?? []),
  };
}

function newestFirst(
  facts: readonly Readonly<{ milestone: string; at: Date }>[],
): readonly string[] {
  const newest = facts.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  return [...new Set(newest.map(({ milestone }) => milestone))];
}

function isMade({ kind }: Milestone): boolean {
  return kind === "project" || kind === "evidence";
}
