import type { LearnerRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { type Progress, progressOf } from "./progress.ts";
import { type ProgressChange, progressChange } from "./progress-change.ts";
import { stepsDone } from "./steps-done.ts";
import type { Tick } from "./tick.ts";

/** What a tick changed. */
export type TickChange =
  /** Of a milestone: what it did to the progress. Without a path, all there is to complete is the fundamentals. */
  | Readonly<{ kind: "milestone"; done: boolean; hasPath: boolean; change: ProgressChange }>
  /** Of a step: how many of its milestone are ticked now. */
  | Readonly<{ kind: "step"; ticked: number; of: number }>
  /** Of a step of a milestone that is not on the roadmap. */
  | Readonly<{ kind: "step-elsewhere" }>;

/** Returns what a tick changed; roadmap, progress and record are those of the learner after it. */
export function tickChange({
  roadmap,
  progress,
  record,
  tick,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  progress: Progress;
  record: Pick<LearnerRecord, "completions" | "waivers" | "stepTicks">;
  tick: Pick<Tick, "milestone" | "step" | "done">;
}>): TickChange {
  const { milestone: id, step, done } = tick;
  if (step !== undefined) return stepChange({ roadmap, stepTicks: record.stepTicks, id });
  const others = record.completions.filter(({ milestone }) => milestone !== id);
  const completions = done ? others : [...others, { milestone: id }];
  const before = progressOf({ ...record, roadmap, completions });
  return {
    kind: "milestone",
    done,
    hasPath: roadmap.path !== undefined,
    change: progressChange({ before, after: progress }),
  };
}

function stepChange({
  roadmap,
  stepTicks,
  id,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  stepTicks: LearnerRecord["stepTicks"];
  id: string;
}>): TickChange {
  const milestone = roadmap.phases
    .flatMap(({ milestones }) => milestones)
    .find((each) => each.id === id);
  if (milestone === undefined) return { kind: "step-elsewhere" };
  return { kind: "step", ticked: stepsDone({ stepTicks, milestone }), of: milestone.steps.length };
}
