import type { EnrollmentRecord } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { PHASES, type PhaseId } from "../record/phases.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { completedElsewhere } from "./completed-elsewhere.ts";
import { stateIn } from "./milestone-state.ts";
import type { Progress } from "./progress.ts";

/** How a waymark is drawn and said. An optional milestone has the same states, and a shape of its own. */
const STATES = ["done", "carried", "prior", "waived", "next", "aside", "open"] as const;

export type WaymarkState = (typeof STATES)[number];

export type Waymark = Readonly<{
  id: string;
  title: string;
  isOptional: boolean;
  state: WaymarkState;
  /** It lies before the next one, or nothing is next and something is cleared: that part of the trail is walked. */
  isWalked: boolean;
  /** The path it was brought along from; with the state `carried` only. */
  from?: string;
}>;

/** A phase of the roadmap as a stage of the trail. */
export type Stage = Readonly<{ phase: PhaseId; waymarks: readonly Waymark[] }>;

/** Returns a learner's roadmap as stages with their waymarks; `enrollment` is the open one. */
export function stagesOf({
  record,
  enrollment,
  progress,
  roadmap,
}: Readonly<{
  record: Pick<LearnerRecord, "enrollments" | "completions" | "waivers" | "putAside">;
  enrollment?: EnrollmentRecord;
  progress: Pick<Progress, "next">;
  roadmap: Roadmap<Named>;
}>): readonly Stage[] {
  const { enrollments, completions } = record;
  const stateOf = stateIn(record);
  const carried = completedElsewhere({ enrollments, open: enrollment, completions });
  return stages({
    roadmap,
    stateOf: ({ id }) => {
      const state = stateOf(id);
      if (state.kind === "done" && carried.has(id)) return "carried";
      if (state.kind === "done" && state.prior) return "prior";
      return id === progress.next?.id ? "next" : state.kind;
    },
    fromOf: ({ id }) => carried.get(id),
  });
}

type Named = MilestoneShape & Readonly<{ title: string }>;

/** Returns a roadmap as nobody has walked it yet. */
export function untouchedStages(roadmap: Roadmap<Named>): readonly Stage[] {
  return stages({ roadmap, stateOf: () => "open", fromOf: () => undefined });
}

function stages({
  roadmap,
  stateOf,
  fromOf,
}: Readonly<{
  roadmap: Roadmap<Named>;
  stateOf: (milestone: Named) => WaymarkState;
  fromOf: (milestone: Named) => string | undefined;
}>): readonly Stage[] {
  const phases = roadmap.phases.toSorted(
    (one, other) => PHASES.indexOf(one.id) - PHASES.indexOf(other.id),
  );
  const states = phases.flatMap(({ milestones }) => milestones.map(stateOf));
  const next = states.indexOf("next");
  const reached = states.every((state) => state === "open") ? 0 : states.length;
  const walked = next < 0 ? reached : next;
  let nth = 0;
  return phases.map(({ id, milestones }) => ({
    phase: id,
    waymarks: milestones.map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      isOptional: !milestone.required,
      state: stateOf(milestone),
      isWalked: nth++ < walked,
      from: fromOf(milestone),
    })),
  }));
}

const CLEARED: ReadonlySet<WaymarkState> = new Set(["done", "carried", "prior", "waived"]);

/** Returns how many of the required waymarks of a stage are cleared: the counts of `progressOf`, as drawn. */
export function clearedOf({ waymarks }: Stage): Readonly<{ cleared: number; required: number }> {
  const required = waymarks.filter(({ isOptional }) => !isOptional);
  return {
    cleared: required.filter(({ state }) => CLEARED.has(state)).length,
    required: required.length,
  };
}

/** Returns how many waymarks stand in each state; what is optional and open is counted apart, last. */
export function countStates(
  trail: readonly Stage[],
): readonly Readonly<{ state: WaymarkState; isOptional: boolean; count: number }>[] {
  const all = trail.flatMap(({ waymarks }) => waymarks);
  const isSpare = ({ state, isOptional }: Waymark): boolean => isOptional && state === "open";
  return [
    ...STATES.map((state) => ({
      state,
      isOptional: false,
      count: all.filter((each) => each.state === state && !isSpare(each)).length,
    })),
    { state: "open" as const, isOptional: true, count: all.filter(isSpare).length },
  ].filter(({ count }) => count > 0);
}
