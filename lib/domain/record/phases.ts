/** The five phases of every roadmap, in order. */
export const PHASES = [
  "fundamentals",
  "specialization",
  "projects",
  "deepening",
  "portfolio",
] as const;

export type PhaseId = (typeof PHASES)[number];
