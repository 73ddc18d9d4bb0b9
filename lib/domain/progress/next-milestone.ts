import type { Learner } from "../learner.ts";
import type { Milestone, PhaseId, Step } from "../roadmap/roadmap.ts";
import { listed, listedBriefly } from "../words/plurals.ts";

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

/** What to do next on the learner's roadmap; absent with everything cleared. */
export function nextFor(learner: Learner): Next | undefined {
  const milestone = learner.progress.next;
  if (milestone === undefined) return undefined;
  const { roadmap, record } = learner;
  const phase = roadmap.phases.find(({ milestones }) =>
    milestones.some(({ id }) => id === milestone.id),
  );
  const ticked = new Set(
    record.stepTicks.filter((each) => each.milestone === milestone.id).map(({ step }) => step),
  );
  const needs = prerequisitesOf({ learner, milestone });
  return {
    milestone,
    phase: phase?.id ?? "fundamentals",
    step: milestone.steps.find(({ id }) => !ticked.has(id)),
    stepsDone: milestone.steps.filter(({ id }) => ticked.has(id)).length,
    buildsOn: needs.cleared.map(({ title }) => title),
    missing: needs.open.map(({ title }) => title),
    isPutAside: record.putAside.some((each) => each.milestone === milestone.id),
  };
}

/** "The first open milestone of this phase. It builds on SQL, already done." */
export function whyNext({ buildsOn, missing, isPutAside }: Next): string {
  if (isPutAside) return "All that is open is put aside; this is the first of it.";
  const where = "The first open milestone of this phase.";
  if (missing.length > 0) {
    return `${where} It builds on ${listed(missing)}, which ${missing.length === 1 ? "is" : "are"} still open.`;
  }
  return buildsOn.length > 0
    ? `${where} It builds on ${listedBriefly(buildsOn)}, already done.`
    : where;
}

/** What a milestone builds on, parted by whether the learner cleared it. */
export function prerequisitesOf({
  learner,
  milestone,
}: Readonly<{ learner: Learner; milestone: Milestone }>): Readonly<{
  cleared: readonly Milestone[];
  open: readonly Milestone[];
}> {
  const { roadmap, record } = learner;
  const cleared = new Set([...record.completions, ...record.waivers].map((each) => each.milestone));
  const needed = roadmap.phases
    .flatMap((phase) => phase.milestones)
    .filter(({ id }) => milestone.prerequisites.includes(id));
  return {
    cleared: needed.filter(({ id }) => cleared.has(id)),
    open: needed.filter(({ id }) => !cleared.has(id)),
  };
}
