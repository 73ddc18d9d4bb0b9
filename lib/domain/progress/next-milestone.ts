import type { LearnerRecord } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { Milestone, Roadmap, Step } from "../roadmap/roadmap.ts";
import { type Pace, weeksFor } from "../work/pace.ts";
import { lastTouched, type Touched } from "./last-touched.ts";
import { type Counts, type Progress, progressOf } from "./progress.ts";
import { stepsDone } from "./steps-done.ts";

/** The one next milestone, and why it is the next. */
export type Next = Readonly<{
  milestone: Milestone;
  phase: PhaseId;
  /** Its first step that is not ticked; absent with all of them ticked. */
  step?: Step;
  stepsDone: number;
  /** Its hours, and of these those of its ticked steps. */
  hours: Counts["hours"];
  /** When it was last worked on, and by which step; absent before. */
  last?: Touched;
  /** Titles of what it builds on, all of it done. */
  buildsOn: readonly string[];
  /** Titles of what it builds on and is still open: the learner jumps ahead. */
  missing: readonly string[];
  /** It was put aside, as were all other open ones. */
  isPutAside: boolean;
}>;

type Place = Readonly<{
  roadmap: Roadmap;
  record: Pick<LearnerRecord, "completions" | "waivers" | "putAside" | "stepTicks" | "logs">;
}>;

/** Returns what to do next on a roadmap; absent with everything cleared. */
export function nextFor({
  roadmap,
  record,
  progress: { next: milestone },
}: Place & Readonly<{ progress: Pick<Progress<Milestone>, "next"> }>): Next | undefined {
  if (milestone === undefined) return undefined;
  const phase = roadmap.phases.find(({ milestones }) =>
    milestones.some(({ id }) => id === milestone.id),
  );
  const ticked = new Set(
    record.stepTicks.filter((each) => each.milestone === milestone.id).map(({ step }) => step),
  );
  const needs = prerequisitesOf({ roadmap, record, milestone });
  return {
    milestone,
    phase: phase?.id ?? "fundamentals",
    step: milestone.steps.find(({ id }) => !ticked.has(id)),
    stepsDone: stepsDone({ ...record, milestone }),
    hours: milestoneHours({ milestone, stepTicks: record.stepTicks }),
    last: lastTouched(record).find((touched) => touched.milestone === milestone.id),
    buildsOn: needs.cleared.map(({ title }) => title),
    missing: needs.open.map(({ title }) => title),
    isPutAside: record.putAside.some((each) => each.milestone === milestone.id),
  };
}

/** Returns the hours of a milestone, and of these those of its ticked steps: as of a roadmap that is this milestone alone. */
export function milestoneHours({
  milestone,
  stepTicks,
}: Readonly<{ milestone: Milestone; stepTicks: LearnerRecord["stepTicks"] }>): Counts["hours"] {
  const alone = { ...milestone, required: true };
  const phases = [{ id: "fundamentals", milestones: [alone] }] as const;
  const roadmap = { id: milestone.id, version: 1, phases };
  return progressOf({ roadmap, completions: [], waivers: [], stepTicks }).hours;
}

/**
 * Returns the weeks that what is left of a milestone takes at a pace, where it takes more than one; else it is said in hours
 * alone.
 */
export function weeksOf({
  hours,
  pace: { hoursPerWeek },
}: Readonly<{ hours: Counts["hours"]; pace: Pick<Pace, "hoursPerWeek"> }>): number | undefined {
  const weeks = weeksFor({ hours: hours.required - hours.cleared, hoursPerWeek });
  return weeks > 1 ? weeks : undefined;
}

/** Returns whether anything of a milestone was done. */
export function isBegun({ stepsDone: steps, last }: Pick<Next, "stepsDone" | "last">): boolean {
  return steps > 0 || last !== undefined;
}

/** Returns what a milestone builds on, parted by whether the learner cleared it. */
export function prerequisitesOf({
  roadmap,
  record,
  milestone,
}: Omit<Place, "record"> &
  Readonly<{
    record: Pick<LearnerRecord, "completions" | "waivers">;
    milestone: Milestone;
  }>): Readonly<{
  cleared: readonly Milestone[];
  open: readonly Milestone[];
}> {
  const cleared = new Set([...record.completions, ...record.waivers].map((each) => each.milestone));
  const needed = roadmap.phases
    .flatMap((phase) => phase.milestones)
    .filter(({ id }) => milestone.prerequisites.includes(id));
  return {
    cleared: needed.filter(({ id }) => cleared.has(id)),
    open: needed.filter(({ id }) => !cleared.has(id)),
  };
}
