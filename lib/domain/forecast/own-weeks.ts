import type { DaysOff } from "../record/pause.ts";
import type { LocalDate } from "../time/dates.ts";
import { type Pace, plannedPace, recordedDays } from "../work/pace.ts";

/** With fewer weeks of record than these, the plan is used instead (docs/rules.md#forecast). */
export const LEAST_WEEKS = 3;

type Recorded = Readonly<{
  hoursByDay: ReadonlyMap<LocalDate, number>;
  pauses: readonly DaysOff[];
  today: LocalDate;
}>;

type WeeksAhead = Pace &
  Readonly<{
    /** Hours of the weeks that the futures are drawn from. */
    weeks: readonly number[];
    /** Whole weeks of record among the last 12, whether the futures are drawn from them or not. */
    weeksOfRecord: number;
  }>;

/**
 * Returns the weeks that a learner's futures are drawn from: their own, where there are three of them and not
 * all are of 0 hours; else one week as planned, and without a plan one of 6 hours.
 */
export function weeksAhead({
  planned,
  ...record
}: Recorded & Readonly<{ planned?: number }>): WeeksAhead {
  const weeks = ownWeeks(record);
  const weeksOfRecord = weeks.length;
  const hours = weeks.reduce((total, each) => total + each, 0);
  if (weeksOfRecord >= LEAST_WEEKS && hours > 0) {
    return { basis: "record", hoursPerWeek: hours / weeksOfRecord, weeks, weeksOfRecord };
  }
  const plan = plannedPace(planned);
  return { ...plan, weeks: [plan.hoursPerWeek], weeksOfRecord };
}

/**
 * The hours of the learner's own weeks among the last 12, newest first: the days from today backwards that are
 * no days off, seven and seven together, down to the first work day; what is left over at the far end is no
 * week. So a partly paused week is made whole by the days before it, and one without work is a week of 0 hours.
 */
function ownWeeks(record: Recorded): readonly number[] {
  const days = recordedDays(record).toReversed();
  return Array.from({ length: Math.floor(days.length / 7) }, (_, week) =>
    days
      .slice(7 * week, 7 * week + 7)
      .reduce((total, on) => total + (record.hoursByDay.get(on) ?? 0), 0),
  );
}
