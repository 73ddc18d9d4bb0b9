import type { LearnerRecord } from "../record/learner-record.ts";
import type { MilestoneShape, Roadmap } from "../roadmap/roadmap.ts";
import { type Counts, type Progress, progressOf } from "./progress.ts";
import { type ProgressChange, progressChange } from "./progress-change.ts";
import { stepsDone } from "./steps-done.ts";
import type { Tick } from "./tick.ts";

/** What a tick changed; `now` is how far the learner is after it. */
export type TickChange =
  /** Of a milestone: what it did to the progress. Without a path, all there is to complete is the fundamentals. */
  | Readonly<{
      kind: "milestone";
      asked: "done" | "open";
      follows: "path" | "fundamentals";
      change: ProgressChange;
      now: Counts;
    }>
  /** Of a step: how many of its milestone are ticked now. */
  | Readonly<{ kind: "step"; ticked: number; of: number; now: Counts }>
  /** Of a step of a milestone that is not on the roadmap. */
  | Readonly<{ kind: "elsewhere" }>;

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
  if (step !== undefined) return stepChange({ roadmap, progress, record, id });
  const others = record.completions.filter(({ milestone }) => milestone !== id);
  const completions = done ? others : [...others, { milestone: id }];
  const before = progressOf({ ...record, roadmap, completions });
  return {
    kind: "milestone",
    asked: done ? "done" : "open",
    follows: roadmap.path === undefined ? "fundamentals" : "path",
    change: progressChange({ before, after: progress }),
    now: progress,
  };
}

function stepChange({
  roadmap,
  progress,
  record,
  id,
}: Readonly<{
  roadmap: Roadmap<MilestoneShape>;
  progress: Progress;
  record: Pick<LearnerRecord, "stepTicks">;
  id: string;
}>): TickChange {
  const milestone = roadmap.phases
    .flatMap(({ milestones }) => milestones)
    .find((each) => each.id === id);
  if (milestone === undefined) return { kind: "elsewhere" };
  const ticked = stepsDone({ stepTicks: record.stepTicks, milestone });
  return { kind: "step", ticked, of: milestone.steps.length, now: progress };
}
