import type { Marked } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import {
  currentPhase,
  missingFrom,
  type Progress,
  progressOf,
  type TickedStep,
} from "./progress.ts";

/** Milestones in roadmap order and the sum of their roadmap hours. */
export type Stretch<M extends MilestoneShape> = Readonly<{
  milestones: readonly M[];
  hours: number;
}>;

export type PathOverlap<M extends MilestoneShape> = Readonly<{
  /** Required on the new path and cleared already; its hours hold those of the steps ticked of what remains. With `remains`, all that is required there. */
  carriesOver: Stretch<M>;
  /** Completed and optional on the new path: kept there too, changing no percentage. */
  optional: Stretch<M>;
  /** Cleared, or optional and completed, on the old path's roadmap and not on the new one: kept, not deleted. */
  leftBehind: Stretch<M>;
  /** Required on the new path and not cleared; its hours are less the steps that are ticked. */
  remains: Stretch<M>;
}>;

/** Returns what a learner would take along to the path of `to`, what would stay behind with `from`, and what remains. */
export function pathOverlap<M extends MilestoneShape>({
  from,
  to,
  completions,
  waivers,
  stepTicks,
}: Readonly<{
  from?: Roadmap<M>;
  to: Roadmap<M>;
  completions: readonly Marked[];
  waivers: readonly Marked[];
  stepTicks: readonly TickedStep[];
}>): PathOverlap<M> {
  const marks = { completions, waivers };
  const { hours } = progressOf({ roadmap: to, ...marks, stepTicks });
  const done = doneOn({ roadmap: to, ...marks });
  const there = new Set(milestonesOf(to).map(({ id }) => id));
  return {
    carriesOver: { milestones: done.filter(({ required }) => required), hours: hours.cleared },
    optional: stretchOf(done.filter(({ required }) => !required)),
    leftBehind: stretchOf(
      from ? doneOn({ roadmap: from, ...marks }).filter(({ id }) => !there.has(id)) : [],
    ),
    remains: {
      milestones: missingFrom({ roadmap: to, ...marks }),
      hours: hours.required - hours.cleared,
    },
  };
}

/**
 * Returns what is left of the current phase: its required milestones that are not cleared, and their hours.
 * Absent with everything cleared.
 */
export function nextPhaseEnd<M extends MilestoneShape>({
  roadmap,
  progress,
}: Readonly<{ roadmap: Roadmap<M>; progress: Progress<M> }>):
  | Readonly<{ phase: PhaseId; milestones: number; hours: number }>
  | undefined {
  const phase = currentPhase({ roadmap, progress });
  const counts = progress.phases.find(({ id }) => id === phase);
  if (!counts || counts.cleared === counts.required) return undefined;
  return {
    phase,
    milestones: counts.required - counts.cleared,
    hours: counts.hours.required - counts.hours.cleared,
  };
}

/** Waiving is for required milestones: an optional one is done only when it is completed. */
function doneOn<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Marked[];
  waivers: readonly Marked[];
}>): readonly M[] {
  const completed = new Set(completions.map(({ milestone }) => milestone));
  const waived = new Set(waivers.map(({ milestone }) => milestone));
  return milestonesOf(roadmap).filter(
    ({ id, required }) => completed.has(id) || (required && waived.has(id)),
  );
}

function milestonesOf<M extends MilestoneShape>(roadmap: Roadmap<M>): readonly M[] {
  return roadmap.phases.flatMap((phase) => phase.milestones);
}

function stretchOf<M extends MilestoneShape>(milestones: readonly M[]): Stretch<M> {
  return { milestones, hours: milestones.reduce((total, { hours }) => total + hours, 0) };
}
