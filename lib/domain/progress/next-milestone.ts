import type { LearnerRecord } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { Milestone, Roadmap, Step } from "../roadmap/roadmap.ts";
import type { Progress } from "./progress.ts";
import { stepsDone } from "./steps-done.ts";

/** The one next milestone, and why it is the next. */
export type Next = Readonly<{
  milestone: Milestone;
  phase: PhaseId;
  /** Its first step that is not ticked; absent with all of them ticked. */
  step?: Step;
  stepsDone: number;
  /** Titles of what it builds on, all of it done. */
  buildsOn: readonly string[];
  /** Titles of what it builds on and is still open: the learner jumps ahead. */
  missing: readonly string[];
  /** It was put aside, as were all other open ones. */
  isPutAside: boolean;
}>;

type Place = Readonly<{
  roadmap: Roadmap;
  record: Pick<LearnerRecord, "completions" | "waivers" | "putAside" | "stepTicks">;
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
    buildsOn: needs.cleared.map(({ title }) => title),
    missing: needs.open.map(({ title }) => title),
    isPutAside: record.putAside.some((each) => each.milestone === milestone.id),
  };
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
