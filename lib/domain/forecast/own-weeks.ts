import { type DaysOff, isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";
import { type Pace, paceOf } from "../work/pace.ts";

/** With fewer weeks of record than these, the pace stands instead (docs/rules.md#forecast). */
export const LEAST_WEEKS = 3;

/** What is longer ago says little about what is to come. */
const MOST_WEEKS = 104;

type Recorded = Readonly<{
  hoursByDay: ReadonlyMap<LocalDate, number>;
  pauses: readonly DaysOff[];
  today: LocalDate;
}>;

type WeeksAhead = Pace &
  Readonly<{
    /** Hours of the weeks that the futures are made of, newest first; one alone is the pace. */
    weeks: readonly number[];
    /** Whole weeks of record among the last 104, whether the futures are made of them or not. */
    weeksOfRecord: number;
  }>;

/**
 * Returns the weeks that a learner's futures are made of: their own, where there are three of them and not
 * all are of 0 hours; else one week at their pace.
 */
export function weeksAhead(record: Recorded & Readonly<{ planned?: number }>): WeeksAhead {
  const weeks = ownWeeks(record);
  const weeksOfRecord = weeks.length;
  const { hoursPerWeek } = paceOf(record);
  if (weeksOfRecord >= LEAST_WEEKS && weeks.some((hours) => hours > 0)) {
    return { basis: "record", hoursPerWeek, weeks, weeksOfRecord };
  }
  const basis = (record.planned ?? 0) > 0 ? "plan" : "assumed";
  return { basis, hoursPerWeek, weeks: [hoursPerWeek], weeksOfRecord };
}

/**
 * The hours of the learner's own weeks, newest first: the days from today backwards that are no days off, seven
 * and seven together, down to the first work day; what is left over at the far end is no week. So a partly
 * paused week is made whole by the days before it, and one without work is a week of 0 hours.
 */
function ownWeeks(record: Recorded): readonly number[] {
  const days = recordedDays(record);
  return Array.from({ length: Math.floor(days.length / 7) }, (_, week) =>
    days
      .slice(7 * week, 7 * week + 7)
      .reduce((total, on) => total + (record.hoursByDay.get(on) ?? 0), 0),
  );
}

/** The days from today back to the first work day, days off left out. */
function recordedDays({ hoursByDay, pauses, today }: Recorded): readonly LocalDate[] {
  const first = [...hoursByDay.keys()]
    .filter((on) => on <= today && !isPaused({ pauses, on }))
    .toSorted()[0];
  if (first === undefined) return [];

  const days = Math.min(7 * MOST_WEEKS, daysBetween({ from: first, to: today }) + 1);
  return Array.from({ length: days }, (_, index) => addDays({ date: today, days: -index })).filter(
    (on) => !isPaused({ pauses, on }),
  );
}
