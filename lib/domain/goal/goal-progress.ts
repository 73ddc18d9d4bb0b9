import { goalOn } from "../record/weekly-goal.ts";
import { type DayProgress, dayProgress } from "./day-progress.ts";
import type { GoalRecord } from "./goal-week.ts";
import { type HourProgress, hourProgress } from "./hour-progress.ts";

export type GoalProgress = DayProgress | HourProgress;

/**
 * Returns how the goal that holds today goes; absent where there is none. Days off count nowhere: neither as
 * planned days nor for what was done on them. Nothing here can be broken by one bad day: there is no streak.
 */
export function goalProgress(record: GoalRecord): GoalProgress | undefined {
  const goal = goalOn({ goals: record.goals, on: record.today });
  if (goal === undefined) return undefined;
  return goal.hours === undefined ? dayProgress(record) : hourProgress(record);
}
