import type { Marked } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";

export type Counts = Readonly<{
  required: number;
  /** Required milestones that are completed or waived. */
  cleared: number;
  /** Of the cleared ones, those that are waived and not completed. */
  waived: number;
  /** Whole, of the hours: 100 exactly where all required milestones are cleared; 0 without any. */
  percent: number;
  /** Roadmap hours of the required milestones; of these, the hours of what is cleared and of the steps ticked elsewhere. */
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

/** A step that was ticked, before Waymark or since. */
export type TickedStep = Marked & Readonly<{ step: string }>;

/**
 * Returns how far a learner is on a roadmap, whole and by phase, and which milestone is next: the first
 * required one in roadmap order that is neither cleared nor put aside; with all of those put aside, the
 * first of them. The only place where progress is computed (docs/rules.md#progress). Completions, waivers and steps of
 * milestones that are not on the roadmap, or optional on it, change nothing.
 */
export function progressOf<M extends MilestoneShape>({
  roadmap,
  completions,
  waivers,
  stepTicks,
  putAside = [],
}: Readonly<{
  roadmap: Roadmap<M>;
  completions: readonly Marked[];
  waivers: readonly Marked[];
  stepTicks: readonly TickedStep[];
  putAside?: readonly Marked[];
}>): Progress<M> {
  const standingOf = standingBy({
    completed: idsOf(completions),
    waived: idsOf(waivers),
    ticked: stepsBy(stepTicks),
  });
  const phases = roadmap.phases.map(({ id, milestones }) => ({
    id,
    required: milestones.filter((milestone) => milestone.required).map(standingOf),
  }));
  const missing = missingFrom({ roadmap, completions, waivers });
  const aside = idsOf(putAside);

  return {
    ...countsOf(phases.flatMap(({ required }) => required)),
    phases: phases.map(({ id, required }) => ({ id, ...countsOf(required) })),
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

type Marks = Readonly<{
  completed: ReadonlySet<string>;
  waived: ReadonlySet<string>;
  /** The steps that are ticked, of each milestone that has any. */
  ticked: ReadonlyMap<string, ReadonlySet<string>>;
}>;

/** How a required milestone stands. */
type Standing = Readonly<{
  state: "completed" | "waived" | "open";
  hours: number;
  clearedHours: number;
}>;

function standingBy({ completed, waived, ticked }: Marks): (milestone: MilestoneShape) => Standing {
  return ({ id, hours, steps }) => {
    if (completed.has(id)) return { state: "completed", hours, clearedHours: hours };
    if (waived.has(id)) return { state: "waived", hours, clearedHours: hours };
    const own = ticked.get(id);
    const done = own === undefined ? [] : steps.filter((step) => own.has(step.id));
    const clearedHours = Math.min(hours, sumOf(done.map((step) => step.hours)));
    return { state: "open", hours, clearedHours };
  };
}

function countsOf(required: readonly Standing[]): Counts {
  const cleared = required.filter(({ state }) => state !== "open");
  const hours = {
    required: sumOf(required.map((standing) => standing.hours)),
    cleared: sumOf(required.map(({ clearedHours }) => clearedHours)),
  };
  return {
    required: required.length,
    cleared: cleared.length,
    waived: cleared.filter(({ state }) => state === "waived").length,
    percent: required.length > cleared.length ? percentOf(hours) : percentOfAll(required),
    hours,
  };
}

/** Of what is not all cleared. Rounded to 9 decimals first: binary fractions put 29 of 100 just below it. */
function percentOf({ required, cleared }: Counts["hours"]): number {
  if (required === 0) return 0;
  return Math.min(99, Math.floor(Number(((100 * cleared) / required).toFixed(9))));
}

function percentOfAll({ length }: readonly Standing[]): number {
  return length === 0 ? 0 : 100;
}

function stepsBy(stepTicks: readonly TickedStep[]): Marks["ticked"] {
  const steps = new Map<string, Set<string>>();
  for (const { milestone, step } of stepTicks) {
    const own = steps.get(milestone);
    if (own === undefined) steps.set(milestone, new Set([step]));
    else own.add(step);
  }
  return steps;
}

/** Whole numbers stay whole: fractions of an hour are added up to 9 decimals. */
function sumOf(hours: readonly number[]): number {
  return Number(hours.reduce((total, each) => total + each, 0).toFixed(9));
}

function idsOf(marks: readonly Marked[]): ReadonlySet<string> {
  return new Set(marks.map(({ milestone }) => milestone));
}
