import { WEEKS_SHOWN } from "#lib/domain/journey/weeks";
import type { Pause } from "#lib/domain/record/facts";
import { isPaused, pausedDays } from "#lib/domain/record/pause";
import { addDays, type LocalDate, startOfWeek } from "#lib/domain/time/dates";
import type { HoursOfWork } from "#lib/domain/work/hours";

export type CalendarDay = Readonly<{
  on: LocalDate;
  /** Hours of work; absent where there are none and it is no work day. A work day may have 0: nobody said how long. */
  hours?: number;
  /** The hours are those of what was ticked: none were logged. */
  isEstimate?: boolean;
  /** A day off: it lies in a pause. */
  isOff: boolean;
}>;

export type WorkCalendar = Readonly<{
  /** A Monday. */
  from: LocalDate;
  /** Today, or the Sunday that was asked for. */
  until: LocalDate;
  /** Oldest first; each from Monday, the last one up to `until`. */
  weeks: readonly Readonly<{ monday: LocalDate; days: readonly CalendarDay[] }>[];
  /** The work days among them, newest first, by month ("2026-03"). */
  months: readonly Readonly<{
    month: string;
    days: readonly Readonly<{ on: LocalDate; hours: number; isEstimate: boolean }>[];
  }>[];
  activeDays: number;
  /** Hours on them and on the dates between: logged, and estimated of what was ticked. */
  logged: number;
  estimated: number;
  /** Days in pauses among them. */
  daysOff: number;
  /** The last work day of all, whether shown or not. */
  lastOn?: LocalDate;
  /** For `until` of the weeks before; absent without a work day before these. */
  earlier?: LocalDate;
  /** For `until` of the weeks after, perhaps still to come; absent where these end today. */
  later?: LocalDate;
}>;

/**
 * Returns the 26 weeks that end with the week of `until`. Where that is not asked for or still to come, they
 * end today; where it is before the first work day, with the week of that. `hoursOfWork` holds every work day.
 */
export function workCalendar({
  days: workDays,
  hoursOfWork,
  pauses,
  today,
  until: asked = today,
}: Readonly<{
  days: ReadonlySet<LocalDate>;
  hoursOfWork: ReadonlyMap<LocalDate, HoursOfWork>;
  pauses: readonly Pick<Pause, "from" | "to">[];
  today: LocalDate;
  until?: LocalDate;
}>): WorkCalendar {
  const known = [...workDays].filter((on) => on <= today).toSorted();
  const until = lastShown({ asked, first: known[0] ?? today, today });
  const from = addDays({ date: startOfWeek(until), days: -7 * (WEEKS_SHOWN - 1) });
  const worked = known
    .filter((on) => from <= on && on <= until)
    .map((on) => ({ on, ...(hoursOfWork.get(on) ?? { hours: 0, isEstimate: true }) }))
    .toReversed();
  const shown = [...hoursOfWork].filter(([on]) => from <= on && on <= until);
  const sumOf = (isEstimate: boolean) =>
    shown
      .filter(([, day]) => day.isEstimate === isEstimate)
      .reduce((total, [, { hours }]) => total + hours, 0);
  const months = Map.groupBy(worked, ({ on }) => on.slice(0, 7));
  const dayOf = (on: LocalDate) => ({
    on,
    ...hoursOfWork.get(on),
    isOff: isPaused({ pauses, on }),
  });
  return {
    from,
    until,
    weeks: weeksBetween({ from, until, dayOf }),
    months: [...months].map(([month, days]) => ({ month, days })),
    activeDays: worked.length,
    logged: sumOf(false),
    estimated: sumOf(true),
    daysOff: pausedDays({ pauses, from, to: until }),
    lastOn: known.at(-1),
    earlier: known.some((on) => on < from) ? addDays({ date: from, days: -1 }) : undefined,
    later: until < today ? addDays({ date: until, days: 7 * WEEKS_SHOWN }) : undefined,
  };
}

/** Whole weeks only, up to today: a Sunday, or today. */
function lastShown({
  asked,
  first,
  today,
}: Readonly<{ asked: LocalDate; first: LocalDate; today: LocalDate }>): LocalDate {
  const within = asked < first ? first : asked;
  if (within >= today) return today;
  const sunday = addDays({ date: startOfWeek(within), days: 6 });
  return sunday > today ? today : sunday;
}

function weeksBetween({
  from,
  until,
  dayOf,
}: Readonly<{
  from: LocalDate;
  until: LocalDate;
  dayOf: (on: LocalDate) => CalendarDay;
}>): WorkCalendar["weeks"] {
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => {
    const monday = addDays({ date: from, days: 7 * index });
    const days = Array.from({ length: 7 }, (__, day) => addDays({ date: monday, days: day }));
    return {
      monday,
      days: days.filter((on) => on <= until).map(dayOf),
    };
  });
}
