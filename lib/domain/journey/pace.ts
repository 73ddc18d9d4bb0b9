import { addDays, daysBetween, type LocalDate } from "../words/dates.ts";

/** Assumed where the learner has neither a record nor a plan (design section 4). */
export const ASSUMED_HOURS_PER_WEEK = 6;

/** Pace looks back over this many weeks, today included (design section 8). */
const WEEKS_OF_RECORD = 12;

export type Pace = Readonly<{
  /** Above 0, not rounded. */
  hoursPerWeek: number;
  /** Where it comes from: the learner's record, their planned hours a week, or what is assumed without either. */
  basis: "record" | "plan" | "assumed";
}>;

/**
 * Answers the hours of work a week over the last 12 weeks, or since the first work day where that is less;
 * unknown or zero, the planned hours a week, and without a plan 6. A record of a few days is spread over a
 * week, so that one long evening is not taken for a habit. `hoursByDay` is the answer of the function of
 * that name: it holds every work day. Pauses are not known here.
 */
export function paceOf({
  hoursByDay,
  today,
  planned,
}: Readonly<{
  hoursByDay: ReadonlyMap<LocalDate, number>;
  today: LocalDate;
  planned?: number;
}>): Pace {
  const hoursPerWeek = recordedHoursPerWeek({ hoursByDay, today });
  if (hoursPerWeek > 0) return { hoursPerWeek, basis: "record" };
  if (planned !== undefined && planned > 0) return { hoursPerWeek: planned, basis: "plan" };
  return { hoursPerWeek: ASSUMED_HOURS_PER_WEEK, basis: "assumed" };
}

/** Answers the weeks that hours of work take at a pace, rounded up. Throws a RangeError where the pace is not above 0. */
export function weeksFor({
  hours,
  hoursPerWeek,
}: Readonly<{ hours: number; hoursPerWeek: number }>): number {
  if (!(hoursPerWeek > 0)) throw new RangeError(`no pace: ${hoursPerWeek} hours a week`);
  // To 9 decimals first: 1.2 hours at 0.4 a week are 3 weeks, which binary fractions put just above 3.
  return Math.ceil(Number((hours / hoursPerWeek).toFixed(9)));
}

function recordedHoursPerWeek({
  hoursByDay,
  today,
}: Readonly<{ hoursByDay: ReadonlyMap<LocalDate, number>; today: LocalDate }>): number {
  const known = [...hoursByDay].filter(([on]) => on <= today);
  const first = known.map(([on]) => on).toSorted()[0];
  if (first === undefined) return 0;

  const days = Math.min(7 * WEEKS_OF_RECORD, daysBetween({ from: first, to: today }) + 1);
  const from = addDays({ date: today, days: 1 - days });
  const hours = known.filter(([on]) => on >= from).reduce((total, [, each]) => total + each, 0);
  return hours / Math.max(1, days / 7);
}
