import type { LearnerRecord } from "./learner.ts";

/** The record of a learner who did nothing yet; `fundamentals` is what they would follow. */
export const EMPTY_RECORD: Omit<LearnerRecord, "fundamentals"> = {
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
  revision: 0,
};
