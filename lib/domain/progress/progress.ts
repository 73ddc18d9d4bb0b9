import type { Marked } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

export type Counts = Readonly<{
  required: number;
  /** Required milestones that are completed or waived. */
  cleared: number;
  /** Of the cleared ones, those that are waived and not completed. */
  waived: number;
  /** `floor(100 × cleared ÷ required)`; 0 without required milestones. */
  percent: number;
  /** Planned hours of the required and of the cleared milestones. */
  hours: Readonly<{ required: number; cleared: number }>;
}>;

export type PhaseProgress = Counts & Readonly<{ id: PhaseId }>;

export type Progress<M extends MilestoneShape = MilestoneShape> = Counts &
  Readonly<{
    /** The phases of the roadmap, in its order. */
    phases: readonly PhaseProgress[];
    /** The one next milestone; absent when every required one is cleared. */
    next?: M;
  }>;

/**
 * Returns how far a learner is on a roadmap, whole and by phase, and which milestone is next: the first
 * required one in roadmap order that is neither cleared nor put aside; with all of those put aside, the
 * first of them. The only place where progress is computed (docs/rules.md#progress). Completions and waivers of
 * milestones that are not on the roadmap, or optional on it, change nothing.
 */
export function progressOf<M extends MilestoneShape>(
  roadmap: Roadmap<M>,
  completions: readonly Marked[],
  waivers: readonly Marked[],
  putAside: readonly Marked[] = [],
): Progress<M> {
  const marks = { completed: idsOf(completions), waived: idsOf(waivers) };
  const missing = missingFrom({ roadmap, completions, waivers });
  const aside = idsOf(putAside);

  return {
    ...countsOf({ milestones: roadmap.phases.flatMap(({ milestones }) => milestones), ...marks }),
    phases: roadmap.phases.map(({ id, milestones }) => ({
      id,
      ...countsOf({ milestones, ...marks }),
    })),
    next: missing.find((milestone) => !aside.has(milestone.id)) ?? missing[0],
  };
}

/** Returns the required milestones that are not cleared, in roadmap order, put aside or not. */
export function missingFrom<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Marked[];
  waivers: readonly Marked[];
}>): readonly M[] {
  const cleared = idsOf([...completions, ...waivers]);
  return roadmap.phases
    .flatMap((phase) => phase.milestones)
    .filter((milestone) => milestone.required && !cleared.has(milestone.id));
}

/** Returns the phase of the next milestone, or `portfolio` with everything cleared (docs/rules.md#next). */
export function currentPhase<M extends MilestoneShape>({
  roadmap,
  progress,
}: Readonly<{ roadmap: Roadmap<M>; progress: Pick<Progress<M>, "next"> }>): PhaseId {
  const { next } = progress;
  const phase = roadmap.phases.find(({ milestones }) =>
    milestones.some(({ id }) => id === next?.id),
  );
  return phase?.id ?? "portfolio";
}

function countsOf({
  milestones,
  completed,
  waived,
}: Readonly<{
  milestones: readonly MilestoneShape[];
  completed: ReadonlySet<string>;
  waived: ReadonlySet<string>;
}>): Counts {
  const required = milestones.filter((milestone) => milestone.required);
  const cleared = required.filter(({ id }) => completed.has(id) || waived.has(id));
  return {
    required: required.length,
    cleared: cleared.length,
    waived: cleared.filter(({ id }) => !completed.has(id)).length,
    percent: required.length === 0 ? 0 : Math.floor((100 * cleared.length) / required.length),
    hours: { required: hoursOf(required), cleared: hoursOf(cleared) },
  };
}

function hoursOf(milestones: readonly MilestoneShape[]): number {
  return milestones.reduce((total, { hours }) => total + hours, 0);
}

function idsOf(marks: readonly Marked[]): ReadonlySet<string> {
  return new Set(marks.map(({ milestone }) => milestone));
}
