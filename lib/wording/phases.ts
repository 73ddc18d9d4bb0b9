import type { PhaseId } from "#lib/domain/record/phases";

/** The phases as a learner reads them. */
export const PHASE_TITLES: Readonly<Record<PhaseId, string>> = {
  fundamentals: "Fundamentals",
  specialization: "Specialization",
  projects: "Projects",
  deepening: "Deepening",
  portfolio: "Portfolio",
};

const WORDS: Readonly<Record<PhaseId, string>> = {
  fundamentals: "the fundamentals",
  specialization: "specialization",
  projects: "the projects",
  deepening: "deepening",
  portfolio: "the portfolio",
};

/** Returns a phase within a sentence: "left in the projects". */
export function formatPhase(phase: PhaseId): string {
  return WORDS[phase];
}
