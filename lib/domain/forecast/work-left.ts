import { currentPhase, missingFrom, progressOf } from "../progress/progress.ts";
import type { Marked } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

export type WorkLeft = Readonly<{
  /** The phase of the next milestone. */
  current: PhaseId;
  /** Hours left by phase, in the order of work: the current phase, then the others as the roadmap has them. */
  phases: readonly Readonly<{ id: PhaseId; hours: number }>[];
}>;

/**
 * Returns the hours of work that are left on a roadmap: those of the required milestones that are not
 * cleared, put aside or not, less their ticked steps. What was logged by "I worked on this" is not taken
 * off: nobody said what it finished. Absent with everything cleared.
 */
export function workLeft({
  roadmap,
  completions,
  waivers,
  putAside,
  stepTicks,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  completions: readonly Marked[];
  waivers: readonly Marked[];
  putAside: readonly Marked[];
  stepTicks: readonly Readonly<{ milestone: string; step: string }>[];
}>): WorkLeft | undefined {
  const progress = progressOf({ roadmap, completions, waivers, stepTicks, putAside });
  if (progress.next === undefined) return undefined;

  const ticked = new Set(stepTicks.map(({ milestone, step }) => `${milestone} ${step}`));
  const left = new Map(
    missingFrom({ roadmap, completions, waivers }).map((milestone) => [
      milestone.id,
      hoursLeftOf({ milestone, ticked }),
    ]),
  );
  const phases = roadmap.phases.map(({ id, milestones }) => ({
    id,
    hours: milestones.reduce((total, milestone) => total + (left.get(milestone.id) ?? 0), 0),
  }));
  const current = currentPhase({ roadmap, progress });
  return {
    current,
    phases: [
      ...phases.filter(({ id }) => id === current),
      ...phases.filter(({ id }) => id !== current),
    ],
  };
}

function hoursLeftOf({
  milestone: { id, hours, steps },
  ticked,
}: Readonly<{ milestone: MilestoneShape; ticked: ReadonlySet<string> }>): number {
  const done = steps.filter((step) => ticked.has(`${id} ${step.id}`));
  return Math.max(0, hours - done.reduce((total, step) => total + step.hours, 0));
}
