import type { LearnerRecord } from "../record/learner-record.ts";
import type { PhaseId } from "../record/phases.ts";
import type { Milestone, Roadmap } from "../roadmap/roadmap.ts";
import type { Progress } from "./progress.ts";
import type { Tick } from "./tick.ts";
import type { TickChange } from "./tick-change.ts";

/** Where a tick leads. */
export type LeadsOn =
  /** Every step of the milestone is ticked, and the milestone itself is not. */
  | Readonly<{ kind: "finish" }>
  /** The milestone is done: the next one. */
  | Readonly<{ kind: "milestone"; next: Milestone }>
  /** It was the last one of a phase. */
  | Readonly<{ kind: "phase"; phase: PhaseId }>
  /** It was the last one of a path. */
  | Readonly<{ kind: "roadmap" }>;

/** Returns where a tick leads; nowhere after an untick, and after a step that is not the last. All else is of the learner after it. */
export function leadsOn({
  roadmap,
  progress,
  record,
  tick,
  change,
}: Readonly<{
  roadmap: Roadmap;
  progress: Progress<Milestone>;
  record: Pick<LearnerRecord, "completions">;
  tick: Pick<Tick, "milestone" | "done">;
  change: TickChange;
}>): LeadsOn | undefined {
  if (!tick.done || change.kind === "elsewhere") return undefined;
  if (change.kind === "step") {
    const isDone = record.completions.some(({ milestone }) => milestone === tick.milestone);
    return change.ticked === change.of && !isDone ? { kind: "finish" } : undefined;
  }
  const { change: moved } = change;
  if (moved.kind === "all-complete" && roadmap.path !== undefined) return { kind: "roadmap" };
  const phase = moved.kind === "nothing" || moved.kind === "counts" ? undefined : moved.phases[0];
  if (phase !== undefined) return { kind: "phase", phase: phase.id };
  return progress.next === undefined ? undefined : { kind: "milestone", next: progress.next };
}

/** Returns where a milestone that is done leads: to the next one, or to the end of its phase or of the path. */
export function leadsOnFrom({
  roadmap,
  progress,
  phase,
}: Readonly<{ roadmap: Roadmap; progress: Progress<Milestone>; phase: PhaseId }>): LeadsOn {
  const { next } = progress;
  if (next === undefined) {
    return roadmap.path === undefined ? { kind: "phase", phase } : { kind: "roadmap" };
  }
  const own = progress.phases.find(({ id }) => id === phase);
  return own?.percent === 100 ? { kind: "phase", phase } : { kind: "milestone", next };
}
