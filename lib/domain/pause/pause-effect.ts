import { isPlanned } from "../goal/goal-week.ts";
import type { WeeklyGoal } from "../record/facts.ts";
import { type DaysOff, isPaused } from "../record/pause.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import type { Days } from "./can-pause.ts";

/** What stops counting where days are off that were not before. */
export type PauseEffect = Readonly<{
  /** Days that were not off before. */
  days: number;
  /** Those of them that are planned days of the weekly goal. */
  plannedDays: number;
  /** Those of them on which the learner worked: that work stays done, and counts for no pace and no goal. */
  workDays: number;
}>;

/** Returns what would stop counting were these days off, both ends included; nothing where `to` comes first. */
export function pauseEffect({
  from,
  to,
  pauses,
  goals,
  days: worked,
}: Days &
  Readonly<{
    pauses: readonly DaysOff[];
    goals: readonly WeeklyGoal[];
    /** Work days. */
    days: ReadonlySet<LocalDate>;
  }>): PauseEffect {
  const days: LocalDate[] = [];
  for (let on = from; on <= to; on = addDays({ date: on, days: 1 })) {
    if (!isPaused({ pauses, on })) days.push(on);
  }
  return {
    days: days.length,
    plannedDays: days.filter((on) => isPlanned({ goals, on })).length,
    workDays: days.filter((on) => worked.has(on)).length,
  };
}
