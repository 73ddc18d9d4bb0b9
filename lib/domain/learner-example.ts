import type { LearnerRecord } from "./learner.ts";

/** For tests: the record of a learner who did nothing yet, but for what a test says. */
export function recordWith(change: Partial<LearnerRecord> = {}): LearnerRecord {
  return {
    enrollments: [],
    completions: [],
    waivers: [],
    putAside: [],
    stepTicks: [],
    logs: [],
    pauses: [],
    evidence: [],
    explanations: [],
    reviews: [],
    reviewDelays: [],
    goals: [],
    reflections: [],
    correctionDismissals: [],
    coolingOffDays: 7,
    isForecastHidden: false,
    fundamentals: "f",
    revision: 0,
    ...change,
  };
}
