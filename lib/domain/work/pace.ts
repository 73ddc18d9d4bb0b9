import { type DaysOff, isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";

/** Assumed where the learner has neither a record nor a plan. */
export const ASSUMED_HOURS_PER_WEEK = 6;

/** Pace looks back over this many weeks, today included. */
const WEEKS_OF_RECORD = 12;

export type Pace = Readonly<{
  /** Above 0, not rounded. */
  hoursPerWeek: number;
  /** Where it comes from: the learner's record, their planned hours a week, or what is assumed without either. */
  basis: "record" | "plan" | "assumed";
}>;

type Recorded = Readonly<{
  /** The answer of the function of that name: it holds every work day. */
  hoursByDay: ReadonlyMap<LocalDate, number>;
  pauses: readonly DaysOff[];
  today: LocalDate;
}>;

/**
 * Returns the hours of work a week over the last 12 weeks, or since the first work day where that is less,
 * pauses left out: neither days off nor what was done on them count (docs/rules.md#pace). Unknown or zero, the
 * planned hours a week, and without a plan 6. A record of a few days is spread over a week, so that one long
 * evening is not taken for a habit.
 */
export function paceOf({ planned, ...record }: Recorded & Readonly<{ planned?: number }>): Pace {
  const days = recordedDays(record);
  const hours = days.reduce((total, on) => total + (record.hoursByDay.get(on) ?? 0), 0);
  if (hours > 0) return { hoursPerWeek: hours / Math.max(1, days.length / 7), basis: "record" };
  return plannedPace(planned);
}

/** Returns the pace of who has no record: the planned hours a week where they are above 0, else 6. */
export function plannedPace(planned = 0): Pace {
  if (planned > 0) return { hoursPerWeek: planned, basis: "plan" };
  return { hoursPerWeek: ASSUMED_HOURS_PER_WEEK, basis: "assumed" };
}

/**
 * Returns the dates that a pace is counted over, in order: those of the last 12 weeks, today included, that
 * are no days off, from the first work day on that is none. No date without one.
 */
export function recordedDays({ hoursByDay, pauses, today }: Recorded): readonly LocalDate[] {
  const first = [...hoursByDay.keys()]
    .filter((on) => on <= today && !isPaused({ pauses, on }))
    .toSorted()[0];
  if (first === undefined) return [];

  const days = Math.min(7 * WEEKS_OF_RECORD, daysBetween({ from: first, to: today }) + 1);
  return Array.from({ length: days }, (_, index) =>
    addDays({ date: today, days: index + 1 - days }),
  ).filter((on) => !isPaused({ pauses, on }));
}

/** Returns the weeks that hours of work take at a pace, rounded up. Throws a RangeError where the pace is not above 0. */
export function weeksFor({
  hours,
  hoursPerWeek,
}: Readonly<{ hours: number; hoursPerWeek: number }>): number {
  if (!(hoursPerWeek > 0)) throw new RangeError(`no pace: ${hoursPerWeek} hours a week`);
  // To 9 decimals first: 1.2 hours at 0.4 a week are 3 weeks, which binary fractions put just above 3.
  return Math.ceil(Number((hours / hoursPerWeek).toFixed(9)));
}
