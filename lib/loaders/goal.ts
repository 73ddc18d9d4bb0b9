import "server-only";
import type { WeeklyGoal } from "#lib/domain/record/facts";
import { goalOn } from "#lib/domain/record/weekly-goal";
import { loadLearner } from "#lib/loaders/learner";

/** Returns the weekly goal that holds today, for the settings, and the hours a week that the learner plans with. */
export async function loadGoal(): Promise<
  Readonly<{ goal?: WeeklyGoal; plannedHoursPerWeek?: number }>
> {
  const { record, today, plannedHoursPerWeek } = await loadLearner();
  return { goal: goalOn({ goals: record.goals, on: today }), plannedHoursPerWeek };
}
