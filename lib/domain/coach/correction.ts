import type { FocusAssessment } from "../focus.ts";
import type { Milestone } from "../roadmap/roadmap.ts";
import type { LocalDate } from "../time/dates.ts";

/** The numbers of the corrections (docs/rules.md#corrections). No study fixes them: they are this project's judgment. */
export const CORRECTIONS = {
  skippedFundamentals: { beyond: 3, percentCleared: 80 },
  tutorialHell: { hours: 40, shareOfConcepts: 0.75 },
  noPortfolio: { projects: 2 },
  memorizing: { completions: 5 },
  stalled: { days: 14 },
  /** "Not now" hides one for this many days. */
  dismissedDays: 30,
} as const;

/** The corrections in the order in which they are asked: at most one is shown. */
export const CORRECTION_IDS = [
  "path-hopping",
  "skipped-fundamentals",
  "tutorial-hell",
  "no-portfolio",
  "memorizing",
  "stalled",
] as const;

export type CorrectionId = (typeof CORRECTION_IDS)[number];

/** One suggestion with its numbers; `milestone` is the one to go on with. */
export type Correction = Readonly<
  | {
      id: "path-hopping";
      focus: FocusAssessment;
      /** The next one on the current path; absent with everything cleared. */
      milestone?: string;
    }
  | {
      id: "skipped-fundamentals";
      /** Completions beyond the fundamentals. */
      beyond: number;
      /** Required fundamentals, and those of them that are cleared. */
      required: number;
      cleared: number;
      milestone: string;
    }
  | {
      id: "tutorial-hell";
      hours: number;
      /** The last day of work on a milestone to do or to build; absent where there was none. */
      since?: LocalDate;
      milestone: string;
    }
  | { id: "no-portfolio"; projects: number; milestone: string }
  | { id: "memorizing"; completions: number; milestone: string }
  | {
      id: "stalled";
      /** Days without work, days off left out. */
      days: number;
      lastWorkedOn: LocalDate;
      milestone: string;
      /** Its first open step; absent with all of them ticked. */
      step?: string;
    }
>;

/** Looks up what a milestone is; absent where nobody knows it. An empty question is none. */
export type MilestoneOf = (
  milestone: string,
) => Pick<Milestone, "kind" | "hours" | "steps" | "question"> | undefined;
