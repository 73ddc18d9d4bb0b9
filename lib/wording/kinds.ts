import type { MilestoneKind } from "#lib/domain/roadmap/roadmap";

/** What kind of milestone one is. */
export const KIND_TITLES: Readonly<Record<MilestoneKind, string>> = {
  concept: "Concept",
  practice: "Practice",
  project: "Project",
  evidence: "Evidence",
};

/** The same as what is to be done, on the milestone's own page. */
export const KIND_TASKS: Readonly<Record<MilestoneKind, string>> = {
  concept: "Learn it",
  practice: "Do it",
  project: "Build it",
  evidence: "Show it",
};
