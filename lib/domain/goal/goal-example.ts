import type { WeeklyGoal } from "../record/facts.ts";
import type { LocalDate } from "../time/dates.ts";
import { loggedWork } from "../work/work-example.ts";
import { type GoalProgress, goalProgress } from "./goal-progress.ts";

// 2026-03-02 is a Monday. The goal: Monday, Wednesday and Friday.
export const MON_WED_FRI = { since: "2026-03-02", weekdays: [1, 3, 5], reserveDays: 0 };
export const SIX_HOURS = { since: "2026-03-02", weekdays: [], hours: 6, reserveDays: 0 };

export function on(...days: readonly LocalDate[]): ReadonlyMap<LocalDate, number> {
  return new Map(days.map((day) => [day, 1]));
}

export type Given = Readonly<{
  goals?: readonly WeeklyGoal[];
  worked?: ReadonlyMap<LocalDate, number>;
  pauses?: readonly Readonly<{ from: LocalDate; to?: LocalDate }>[];
  today: LocalDate;
}>;

export function progressOf({
  goals = [MON_WED_FRI],
  worked = on(),
  pauses = [],
  today,
}: Given): GoalProgress | undefined {
  return goalProgress({ goals, ...loggedWork(worked), pauses, today });
}
