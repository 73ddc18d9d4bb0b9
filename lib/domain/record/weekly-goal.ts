import type { LocalDate } from "../time/dates.ts";
import type { WeeklyGoal } from "./facts.ts";

/** Returns the goal that holds on a date: of those that began by then, the one written last; absent where that is none. */
export function goalOn({
  goals,
  on,
}: Readonly<{ goals: readonly WeeklyGoal[]; on: LocalDate }>): WeeklyGoal | undefined {
  const goal = goals.findLast(({ since }) => since <= on);
  const isNone = goal === undefined || (goal.weekdays.length === 0 && goal.hours === undefined);
  return isNone ? undefined : goal;
}

/** Returns a goal as one text, by which a form says which one it was made with; empty for none. */
export function goalKey(goal: Omit<WeeklyGoal, "since"> | undefined): string {
  if (goal === undefined || (goal.weekdays.length === 0 && goal.hours === undefined)) return "";
  return [goal.weekdays.join("+"), goal.hours ?? "", goal.reserveDays].join("/");
}
