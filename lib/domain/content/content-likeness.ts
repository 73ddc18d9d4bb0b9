import type { Content, MilestoneContent } from "./content.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";

/** From which likeness on two texts say the same thing, 0 to 1. Tried on the content itself, not taken from a study. */
export const LIKENESS_LIMITS = { title: 0.75, outcome: 0.7 } as const;

/** Words that say nothing about what a milestone is. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its you your they them their can is are be was " +
    "and or but not no so than then of to in on at by for from with without into out up as " +
    "what which who how when where one"
  ).split(" "),
);

/**
 * Returns how alike two texts are, 0 to 1: the share of their words, small ones left out, that both have
 * (Jaccard's index). "Month 3:" before a title is not counted.
 */
export function likeness(one: string, other: string): number {
  return sharedShare(wordsOf(one), wordsOf(other));
}

/** Checks that no two milestones, on whatever paths, have nearly the same title. */
export function titleLikenessFaults(content: Content): ContentFault[] {
  return alikeFaults({ content, field: "title", textOf: ({ title }) => title });
}

/** Checks that no two milestones, on whatever paths, have nearly the same outcome. */
export function outcomeLikenessFaults(content: Content): ContentFault[] {
  return alikeFaults({ content, field: "outcome", textOf: ({ outcome }) => outcome });
}

function alikeFaults({
  content,
  field,
  textOf,
}: Readonly<{
  content: Content;
  field: keyof typeof LIKENESS_LIMITS;
  textOf: (milestone: MilestoneContent) => string;
}>): ContentFault[] {
  const texts = [...content.milestones.values()]
    .filter(({ retired }) => retired === undefined)
    .map((milestone) => ({ id: milestone.id, words: wordsOf(textOf(milestone)) }));
  return texts.flatMap(({ id, words }, index) =>
    texts
      .slice(0, index)
      .filter((earlier) => sharedShare(words, earlier.words) >= LIKENESS_LIMITS[field])
      .map((earlier) => ({
        file: milestoneFile(id),
        at: [field],
        reason: `says nearly the same as the ${field} of ${milestoneFile(earlier.id)}`,
      })),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/^month \d+( \([^)]*\))?: /, "")
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== "" && !SMALL_WORDS.has(word)));
}

function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : both / either;
}
