import type { PhaseId } from "./roadmap.ts";

const WORDS: Readonly<Record<PhaseId, string>> = {
  fundamentals: "the fundamentals",
  specialization: "specialization",
  projects: "the projects",
  deepening: "deepening",
  portfolio: "the portfolio",
};

/** A phase within a sentence: "left in the projects". */
export function phaseInWords(phase: PhaseId): string {
  return WORDS[phase];
}
