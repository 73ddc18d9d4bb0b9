import type { Learner } from "#lib/domain/learner";
import { progressOf } from "#lib/domain/progress/progress";
import { type ProgressChange, progressChange } from "#lib/domain/progress/progress-change";
import type { Tick } from "#lib/domain/progress/tick";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { PHASE_TITLES } from "#lib/wording/phases";

/** Said when a tick arrives after another one, from another tab, that asked for the opposite. */
export const CHANGED_ELSEWHERE = "You changed this in another tab meanwhile.";

/** Returns what changed by a tick, in a sentence for whoever cannot see it; the learner is as they are after it. */
export function tickAnnouncement({
  learner,
  tick,
}: Readonly<{ learner: Learner; tick: Tick }>): string {
  const { roadmap, record } = learner;
  if (tick.step !== undefined) return stepAnnouncement({ learner, milestone: tick.milestone });
  const others = record.completions.filter(({ milestone }) => milestone !== tick.milestone);
  const before = tick.done ? others : [...others, { milestone: tick.milestone }];
  const change = progressChange({
    before: progressOf(roadmap, before, record.waivers),
    after: learner.progress,
  });
  return changeAnnouncement({ change, done: tick.done, hasPath: roadmap.path !== undefined });
}

function changeAnnouncement({
  change,
  done,
  hasPath,
}: Readonly<{
  change: ProgressChange;
  done: boolean;
  /** Without one, all there is to complete is the fundamentals. */
  hasPath: boolean;
}>): string {
  const said = done ? "Done." : "Not done any more.";
  if (change.kind === "nothing") return said;
  const { cleared, required } = change.now;
  if (change.kind === "all-complete" && hasPath) {
    return `Roadmap complete: ${cleared} of ${required}`;
  }
  const phase = change.phases[0];
  if (change.kind !== "counts" && phase !== undefined) {
    return `${PHASE_TITLES[phase.id]} complete: ${phase.cleared} of ${phase.required}`;
  }
  return `${said} ${cleared} of ${required} on your roadmap.`;
}

function stepAnnouncement({
  learner,
  milestone: id,
}: Readonly<{ learner: Learner; milestone: string }>): string {
  const ticked = learner.record.stepTicks.filter(({ milestone }) => milestone === id).length;
  const milestone = learner.roadmap.phases
    .flatMap((phase): readonly Milestone[] => phase.milestones)
    .find((each) => each.id === id);
  if (milestone === undefined) return "Saved.";
  return `${Math.min(ticked, milestone.steps.length)} of ${milestone.steps.length} steps done.`;
}
