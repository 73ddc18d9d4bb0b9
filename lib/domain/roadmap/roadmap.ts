import type { PhaseId } from "../record/phases.ts";

export type MilestoneKind = "concept" | "practice" | "project" | "evidence";

/** A part of a milestone; `hours` of all steps add up to the milestone's. `id` is unique within its milestone. */
export type Step = Readonly<{
  id: string;
  title: string;
  hours: number;
  /** What there is to see when it is done, where the title does not say so. */
  see?: string;
}>;

/** By what means somebody saw that a resource is there: they opened it, read a stored copy of it, or found it in an index. */
export const SIGHTINGS = ["opened", "stored-copy", "index"] as const;

export type Sighting = (typeof SIGHTINGS)[number];

export type Resource = Readonly<{
  title: string;
  url: string;
  /** Which part to read. */
  part: string;
  /** The date on which somebody last saw that it is there, YYYY-MM-DD. */
  checkedOn: string;
  /** By what means. */
  checkedHow: Sighting;
}>;

/** What a roadmap version fixes about a milestone: never changes once published. */
export type MilestoneShape = Readonly<{
  id: string;
  kind: MilestoneKind;
  /** Planned hours for a beginner. */
  hours: number;
  /** Required or optional, on this roadmap. */
  required: boolean;
  /** Ids of milestones that come before this one. */
  prerequisites: readonly string[];
  steps: readonly Step[];
}>;

/** A milestone as it stands in one roadmap version: its shape and its wording. */
export type Milestone = MilestoneShape &
  Readonly<{
    title: string;
    /** What it was called when this version was published; absent where nobody asks. */
    titleThen?: string;
    outcome: string;
    /** How its hours were estimated. */
    estimate?: string;
    /** What someone does instead who learns without a company, a card or another person. */
    alone?: string;
    resources: readonly Resource[];
    /** The own-words question. */
    question: string;
    /** A short answer to compare with, once the learner has written theirs. */
    answer?: string;
    /** What would convince an employer. */
    evidence?: string;
    /** Acceptance criteria of a project. */
    criteria: readonly string[];
  }>;

export type Phase<M extends MilestoneShape = Milestone> = Readonly<{
  id: PhaseId;
  milestones: readonly M[];
}>;

/**
 * One published, immutable version of a path's phases and milestones. The shared fundamentals alone,
 * for a learner without a path, are a roadmap too: `path` is then absent and the other phases are left out.
 */
export type Roadmap<M extends MilestoneShape = Milestone> = Readonly<{
  id: string;
  path?: string;
  version: number;
  phases: readonly Phase<M>[];
}>;
