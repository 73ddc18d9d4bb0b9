import type { WeeklyGoal } from "../record/facts.ts";
import { type DaysOff, isPaused } from "../record/pause.ts";
import { goalOn } from "../record/weekly-goal.ts";
import { addDays, daysBetween, type LocalDate, startOfWeek } from "../time/dates.ts";

/** What a goal is measured on. */
export type GoalRecord = Readonly<{
  /** In the order in which they were written. */
  goals: readonly WeeklyGoal[];
  /** Work days. */
  days: ReadonlySet<LocalDate>;
  hoursOfWork: ReadonlyMap<LocalDate, Readonly<{ hours: number }>>;
  pauses: readonly DaysOff[];
  today: LocalDate;
}>;

/** Returns the dates of the week of a date, from Monday, that are no days off. */
export function weekOf({
  on,
  pauses,
}: Readonly<{ on: LocalDate; pauses: GoalRecord["pauses"] }>): readonly LocalDate[] {
  const monday = startOfWeek(on);
  return Array.from({ length: 7 }, (_, days) => addDays({ date: monday, days })).filter(
    (date) => !isPaused({ pauses, on: date }),
  );
}

/** Returns whether a date is a planned day of the goal that holds on it. Days off are not looked at. */
export function isPlanned({
  goals,
  on,
}: Readonly<{ goals: readonly WeeklyGoal[]; on: LocalDate }>): boolean {
  const weekday = daysBetween({ from: startOfWeek(on), to: on }) + 1;
  return goalOn({ goals, on })?.weekdays.includes(weekday) ?? false;
}

/** Returns the Mondays of the weeks before the one of today, newest first, back to the one of the first goal. */
export function* earlierWeeks({
  goals,
  today,
}: Pick<GoalRecord, "goals" | "today">): Generator<LocalDate> {
  const first = goals.map(({ since }) => since).toSorted()[0] ?? today;
  let monday = addDays({ date: startOfWeek(today), days: -7 });
  for (; monday >= startOfWeek(first); monday = addDays({ date: monday, days: -7 })) yield monday;
}
