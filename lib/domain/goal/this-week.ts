import { goalOn } from "../record/weekly-goal.ts";
import type { LocalDate } from "../time/dates.ts";
import type { Burst } from "../work/bursts.ts";
import type { HoursOfWork } from "../work/hours.ts";
import { plannedPace } from "../work/pace.ts";
import { type GoalRecord, weekOf } from "./goal-week.ts";

export type ThisWeek = Readonly<{
  /** Hours of work from Monday to today. */
  hours: number;
  /** Those of them that were logged. */
  logged: number;
  /** Hours meant for this week; 0 where all of it is off. */
  meant: number;
  /** Where these come from: the weekly goal, the planned hours a week, or what is assumed without either. */
  basis: "goal" | "plan" | "assumed";
}>;

/**
 * Returns the hours of this week beside what is meant for it (docs/rules.md#this-week). Days off lower what is meant in
 * proportion, and what was done on them does not count.
 */
export function thisWeek({
  goals,
  hoursOfWork,
  pauses,
  today,
  planned,
}: Pick<GoalRecord, "goals" | "pauses" | "today"> &
  Readonly<{
    hoursOfWork: ReadonlyMap<LocalDate, HoursOfWork>;
    /** Hours a week, where the learner said so. */
    planned?: number;
  }>): ThisWeek {
  const days = weekOf({ on: today, pauses });
  const worked = days.filter((on) => on <= today).flatMap((on) => hoursOfWork.get(on) ?? []);
  const whole = meantFor({ goal: goalOn({ goals, on: today })?.hours, planned });
  return {
    hours: sumOf(worked),
    logged: sumOf(worked.filter(({ isEstimate }) => !isEstimate)),
    meant: (whole.hours * days.length) / 7,
    basis: whole.basis,
  };
}

/** Returns the bursts of this week that nobody explained yet: why its hours are fewer than was ticked. */
export function burstsThisWeek({
  bursts,
  pauses,
  today,
}: Pick<GoalRecord, "pauses" | "today"> &
  Readonly<{ bursts: readonly Burst[] }>): readonly Burst[] {
  const days = weekOf({ on: today, pauses });
  return bursts.filter(({ on }) => on <= today && days.includes(on));
}

function meantFor({ goal, planned }: Readonly<{ goal?: number; planned?: number }>): Readonly<{
  hours: number;
  basis: ThisWeek["basis"];
}> {
  if (goal !== undefined) return { hours: goal, basis: "goal" };
  const { hoursPerWeek, basis } = plannedPace(planned);
  return { hours: hoursPerWeek, basis: basis === "plan" ? "plan" : "assumed" };
}

/** Whole numbers stay whole: fractions of an hour are added up to 9 decimals. */
function sumOf(days: readonly HoursOfWork[]): number {
  return Number(days.reduce((total, { hours }) => total + hours, 0).toFixed(9));
}
