import "server-only";
import { goalProgress } from "#lib/domain/goal/goal-progress";
import type { Learner } from "#lib/domain/learner";
import type { Days } from "#lib/domain/pause/can-pause";
import { type PauseEffect, pauseEffect } from "#lib/domain/pause/pause-effect";
import { pauseInputOn } from "#lib/domain/pause/pause-input";
import type { Pause, WeeklyGoal } from "#lib/domain/record/facts";
import { pauseOn } from "#lib/domain/record/pause";
import { goalOn } from "#lib/domain/record/weekly-goal";
import type { LearnerPace } from "#lib/domain/work/pace";
import { loadLearner, loadPace, loadWork } from "#lib/loaders/learner";

type PauseView = Readonly<{
  learner: Learner;
  /** The pause of today. */
  current?: Pause;
  pace: LearnerPace;
  goal?: WeeklyGoal;
  /** Planned days of this week that are still open; absent without a goal in days. */
  openDays?: number;
  /** The days that the address asks for, and what it means that they are off. */
  asked?: Days & PauseEffect;
}>;

/** Returns a learner's time off, and what taking some does. An address cannot be wrong: what no pause can be asks for nothing. */
export async function loadPauses(address: unknown): Promise<PauseView> {
  const learner = await loadLearner();
  const { record, today } = learner;
  const work = await loadWork(learner);
  const progress = goalProgress({ ...record, ...work, today });
  const { from, to } = pauseInputOn(today).safeParse(address).data ?? {};
  const asked = from === undefined || to === undefined ? undefined : { from, to };
  return {
    learner,
    current: pauseOn({ pauses: record.pauses, on: today }),
    pace: await loadPace(learner),
    goal: goalOn({ goals: record.goals, on: today }),
    openDays:
      progress?.kind === "days"
        ? progress.week.filter(({ state }) => state === "open").length
        : undefined,
    asked: asked && { ...asked, ...pauseEffect({ ...record, ...asked, ...work }) },
  };
}
