import type { Content, MilestoneContent } from "./content.ts";
import { type ContentFault, milestoneFile } from "./content-rules.ts";

/** What every milestone keeps to. The numbers are Waymark's own judgment. */
export const MILESTONE_BARS = {
  resources: { min: 1, max: 3 },
  criteria: { min: 4, max: 6 },
  wordsInSentence: 22,
} as const;

/** How no step begins: a step says what to do, so its first word is a verb. */
const NO_VERBS: ReadonlySet<string> = new Set(
  [
    "a an the this that these those some any each every all both no more most",
    "and or but nor so yet then also",
    "i you he she it we they your my our their its there here",
    "in on at by for from with without of into onto over under about between through after before during until to",
    "if when while where why how what which who whose because although once",
    "is are was were be been can could may might must shall should will would not",
    "first second third next finally now optional optionally",
  ].flatMap((words) => words.split(" ")),
);

/** Verbs that end like a noun made of a verb. */
const VERBS_IN_ING: ReadonlySet<string> = new Set(["bring", "ping", "ring", "sing", "string"]);

/** Checks that the own-words question has an answer to compare with. */
export function answerFaults(content: Content): ContentFault[] {
  return faultsOfEach({
    content,
    faultsIn: ({ answer }) =>
      answer === undefined ? [{ at: ["question"], reason: "has no answer to compare with" }] : [],
  });
}

/** Checks that a milestone says what would convince an employer. */
export function evidenceFaults(content: Content): ContentFault[] {
  return faultsOfEach({
    content,
    faultsIn: ({ evidence }) =>
      evidence === undefined
        ? [{ at: ["id"], reason: "does not say what evidence convinces" }]
        : [],
  });
}

/** Checks that the outcome is read at a glance: short sentences. */
export function readingLevelFaults(content: Content): ContentFault[] {
  const max = MILESTONE_BARS.wordsInSentence;
  return faultsOfEach({
    content,
    faultsIn: ({ outcome }) =>
      sentencesOf(outcome)
        .map((sentence) => sentence.split(/\s+/).length)
        .filter((words) => words > max)
        .map((words) => ({
          at: ["outcome"],
          reason: `has a sentence of ${words} words; ${max} at most`,
        })),
  });
}

/** Checks that each step begins with what to do. A word list sees only the plain cases; the rest is for readers. */
export function stepVerbFaults(content: Content): ContentFault[] {
  return faultsOfEach({
    content,
    faultsIn: ({ steps }) =>
      steps.flatMap(({ title }, index) => {
        const first = title.split(/[^\p{L}']+/u, 1)[0] ?? "";
        if (mayBeVerb(first.toLowerCase())) return [];
        const reason = `a step begins with a verb, not with "${first}"`;
        return [{ at: ["steps", index, "title"], reason }];
      }),
  });
}

/** Checks that a milestone has one to three resources. */
export function resourceCountFaults(content: Content): ContentFault[] {
  const { min, max } = MILESTONE_BARS.resources;
  return faultsOfEach({
    content,
    faultsIn: ({ resources: { length } }) =>
      length < min || length > max
        ? [{ at: ["resources"], reason: `has ${length} resources, not ${min} to ${max}` }]
        : [],
  });
}

/** Checks that a project has enough criteria to be real and few enough to be met. */
export function criteriaCountFaults(content: Content): ContentFault[] {
  const { min, max } = MILESTONE_BARS.criteria;
  return faultsOfEach({
    content,
    faultsIn: ({ kind, criteria: { length } }) =>
      kind === "project" && (length < min || length > max)
        ? [{ at: ["criteria"], reason: `has ${length} acceptance criteria, not ${min} to ${max}` }]
        : [],
  });
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function mayBeVerb(word: string): boolean {
  if (word === "" || NO_VERBS.has(word)) return false;
  return !word.endsWith("ing") || VERBS_IN_ING.has(word);
}

/** Retired milestones stand on no roadmap: nobody reads them any more. */
function faultsOfEach({
  content,
  faultsIn,
}: Readonly<{
  content: Content;
  faultsIn: (milestone: MilestoneContent) => readonly Omit<ContentFault, "file">[];
}>): ContentFault[] {
  return [...content.milestones.values()]
    .filter(({ retired }) => retired === undefined)
    .flatMap((milestone) =>
      faultsIn(milestone).map((fault) => ({ file: milestoneFile(milestone.id), ...fault })),
    );
}
