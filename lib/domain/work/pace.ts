import { type DaysOff, isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";

/** Assumed where the learner planned no hours a week. */
export const ASSUMED_HOURS_PER_WEEK = 6;

/** Pace looks back over so many whole weeks, today included (docs/rules.md#pace). */
export const PACE_WEEKS = 12;

/** The plan counts as much as so many weeks. */
export const PLAN_WEEKS = 3;

export type Pace = Readonly<{
  /** Above 0, not rounded. */
  hoursPerWeek: number;
  /** Whether the learner's own weeks are in it; else it is their plan, or what is assumed without one. */
  basis: "record" | "plan" | "assumed";
}>;

/** A pace, and what it is made of. */
export type LearnerPace = Pace &
  Readonly<{
    /** The learner's own whole weeks in it, 0 to 12; the plan weighs as much as three. */
    ownWeeks: number;
    plan: Pace;
  }>;

type Recorded = Readonly<{
  /** Roadmap hours of required milestones by date; it holds every work day. */
  hoursByDay: ReadonlyMap<LocalDate, number>;
  pauses: readonly DaysOff[];
  today: LocalDate;
}>;

/**
 * Returns the pace of a learner, hours a week: over the last 12 whole weeks since they began, pauses left out,
 * (H + 3 × plan) ÷ (weeks + 3) (docs/rules.md#pace). H are the required roadmap hours of those weeks, and in a week
 * without any its logged hours. The plan is the planned hours a week, and without one 6. So it begins as the plan and
 * becomes the learner's own. The one function that every page asks which names a pace or a duration.
 */
export function paceOf({
  planned,
  loggedHours = new Map(),
  ...record
}: Recorded &
  Readonly<{ loggedHours?: ReadonlyMap<LocalDate, number>; planned?: number }>): LearnerPace {
  const plan = plannedPace(planned);
  const weeks = ownWeeks(recordedDays(record));
  const hours = weeks
    .map((week) => sumOver(week, record.hoursByDay) || sumOver(week, loggedHours))
    .reduce((total, each) => total + each, 0);
  return {
    hoursPerWeek: (hours + PLAN_WEEKS * plan.hoursPerWeek) / (weeks.length + PLAN_WEEKS),
    basis: weeks.length > 0 ? "record" : plan.basis,
    ownWeeks: weeks.length,
    plan,
  };
}

/** Returns the pace of who has no record: the planned hours a week where they are above 0, else 6. */
export function plannedPace(planned = 0): Pace {
  if (planned > 0) return { hoursPerWeek: planned, basis: "plan" };
  return { hoursPerWeek: ASSUMED_HOURS_PER_WEEK, basis: "assumed" };
}

/**
 * Returns the dates that a pace is counted over, in order: those of the last 12 weeks, today included, that
 * are no days off, from the first work day on that is none. No date without one. Days off make room for earlier dates.
 */
export function recordedDays({ hoursByDay, pauses, today }: Recorded): readonly LocalDate[] {
  const first = [...hoursByDay.keys()]
    .filter((on) => on <= today && !isPaused({ pauses, on }))
    .toSorted()[0];
  if (first === undefined) return [];

  const days = daysBetween({ from: first, to: today }) + 1;
  return Array.from({ length: days }, (_, index) =>
    addDays({ date: today, days: index + 1 - days }),
  )
    .filter((on) => !isPaused({ pauses, on }))
    .slice(-7 * PACE_WEEKS);
}

/** Whole weeks of these dates, from the last one backwards; what is left over at the far end is no week. */
function ownWeeks(days: readonly LocalDate[]): readonly (readonly LocalDate[])[] {
  const newest = days.toReversed();
  return Array.from({ length: Math.floor(newest.length / 7) }, (_, week) =>
    newest.slice(7 * week, 7 * week + 7),
  );
}

function sumOver(days: readonly LocalDate[], hoursByDay: ReadonlyMap<LocalDate, number>): number {
  return days.reduce((total, on) => total + (hoursByDay.get(on) ?? 0), 0);
}

/** Returns the weeks that roadmap hours take at a pace, rounded up. Throws a RangeError where the pace is not above 0. */
export function weeksFor({
  hours,
  hoursPerWeek,
}: Readonly<{ hours: number; hoursPerWeek: number }>): number {
  if (!(hoursPerWeek > 0)) throw new RangeError(`no pace: ${hoursPerWeek} hours a week`);
  // To 9 decimals first: 1.2 hours at 0.4 a week are 3 weeks, which binary fractions put just above 3.
  return Math.ceil(Number((hours / hoursPerWeek).toFixed(9)));
}
