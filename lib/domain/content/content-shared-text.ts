import type { Content, MilestoneContent } from "./content.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";
import { tasksOf } from "./content-texts.ts";

/**
 * From how many equal words in a row on two texts are one text with names exchanged. Tried on the content itself: below
 * it stand the idioms that any two texts share.
 */
export const SHARED_RUN_WORDS = 8;

type Spot = Readonly<{ milestone: string; family: string; at: readonly (string | number)[] }>;

/**
 * Checks that milestones of different families (the first part of the id) share no run of words, names and code left open:
 * what two paths need in the same words is one milestone, which both name.
 */
export function sharedTextFaults(content: Content): ContentFault[] {
  const first = new Map<string, Spot>();
  const faults = new Map<string, ContentFault>();
  for (const milestone of content.milestones.values()) {
    if (milestone.retired !== undefined) continue;
    const family = milestone.id.split("-", 1)[0] ?? "";
    for (const { at, text } of textsOf(milestone)) {
      for (const run of runsOf(text)) {
        const known = first.get(run);
        if (known === undefined) first.set(run, { milestone: milestone.id, family, at });
        else if (known.family !== family) {
          const file = milestoneFile(milestone.id);
          const reason = `“${run}” stands in ${milestoneFile(known.milestone)}, too`;
          const key = `${file} ${at.join(".")} ${known.milestone}`;
          if (!faults.has(key)) faults.set(key, { file, at, reason });
        }
      }
    }
  }
  return [...faults.values()];
}

function textsOf(milestone: MilestoneContent) {
  const { outcome, question, answer, evidence } = milestone;
  return [
    { at: ["outcome"], text: outcome },
    ...tasksOf(milestone),
    { at: ["question"], text: question },
    { at: ["answer"], text: answer ?? "" },
    { at: ["evidence"], text: evidence ?? "" },
  ];
}

/** Every run of so many words of a text, with code and names (capitals inside a sentence) as a blank. */
function runsOf(text: string): readonly string[] {
  const words = text
    .replaceAll(/`[^`]*`/g, " Name ")
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== "")
    .map((word, index) => (index > 0 && /\p{Lu}/u.test(word) ? "…" : word.toLowerCase()));
  const count = Math.max(0, words.length - SHARED_RUN_WORDS + 1);
  return Array.from({ length: count }, (_, from) =>
    words.slice(from, from + SHARED_RUN_WORDS).join(" "),
  );
}
