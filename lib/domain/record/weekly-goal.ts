import * as z from "zod";
import type { LocalDate } from "../time/dates.ts";
import { absent, type Fact, localDate } from "./fact.ts";

export const weeklyGoalSchema = z.object({
  /** It holds from this local date until the next goal. */
  since: localDate,
  /** ISO weekdays, Monday is 1; empty for a goal in hours, or for none. */
  weekdays: z.array(z.number()),
  /** Hours a week; absent for a goal in days, or for none. */
  hours: absent(z.number()),
  /** Days in a week that may stand in for a planned one: 0, 1 or 2. */
  reserveDays: z.number(),
});

/** What a learner means to do in a week: days or hours, or neither, which is no goal. */
export type WeeklyGoal = Fact<typeof weeklyGoalSchema>;

/** Returns the goal that holds on a date: of those that began by then, the one written last; absent where that is none. */
export function goalOn({
  goals,
  on,
}: Readonly<{ goals: readonly WeeklyGoal[]; on: LocalDate }>): WeeklyGoal | undefined {
  const goal = goals.findLast(({ since }) => since <= on);
  const isNone = goal === undefined || (goal.weekdays.length === 0 && goal.hours === undefined);
  return isNone ? undefined : goal;
}
