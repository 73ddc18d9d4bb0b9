import { type DaysOff, pausedDays } from "../record/pause.ts";
import { addDays, type LocalDate, startOfWeek } from "../time/dates.ts";
import type { HoursOfWork } from "../work/hours.ts";
import { plannedPace } from "../work/pace.ts";

/** How many weeks are looked back on: as many as fit on a phone. */
export const WEEKS_SHOWN = 26;

export type WorkWeek = Readonly<{
  monday: LocalDate;
  /** Hours of work from Monday to Sunday, days off included: those that were logged, and those estimated of what was ticked. */
  hours: number;
  logged: number;
  estimated: number;
  /** Days of it that lie in a pause, 0 to 7; of the week that runs, also those still to come. */
  daysOff: number;
  /** It is not over yet. */
  isRunning: boolean;
}>;

export type HoursByWeek = Readonly<{
  /** Oldest first. */
  weeks: readonly WorkWeek[];
  /** Hours a week that are planned now, or assumed where the learner planned none. */
  planned: Readonly<{ hours: number; isAssumed: boolean }>;
  /** Hours of all these weeks, in the two kinds. */
  logged: number;
  estimated: number;
}>;

type Worked = Readonly<{
  hoursOfWork: ReadonlyMap<LocalDate, HoursOfWork>;
  pauses: readonly DaysOff[];
  today: LocalDate;
  planned?: number;
}>;

/** Returns the hours of work of the last 26 weeks, this one included, beside what is planned a week. */
export function hoursByWeek(worked: Worked): HoursByWeek {
  const thisMonday = startOfWeek(worked.today);
  const mondays = Array.from({ length: WEEKS_SHOWN }, (_, index) =>
    addDays({ date: thisMonday, days: 7 * (index + 1 - WEEKS_SHOWN) }),
  );
  return hoursOfWeeks({ ...worked, mondays });
}

/** Returns the hours of work of the weeks that begin on these Mondays, beside what is planned a week; those to come have none. */
export function hoursOfWeeks({
  hoursOfWork,
  pauses,
  today,
  planned,
  mondays,
}: Worked & Readonly<{ mondays: readonly LocalDate[] }>): HoursByWeek {
  const thisMonday = startOfWeek(today);
  const known = [...hoursOfWork].filter(([on]) => on <= today);
  const byMonday = Map.groupBy(known, ([on]) => startOfWeek(on));
  const sumIn = (monday: LocalDate, isEstimate: boolean) =>
    sumOf(
      (byMonday.get(monday) ?? [])
        .filter(([, day]) => day.isEstimate === isEstimate)
        .map(([, { hours }]) => hours),
    );
  const weeks = mondays.map((monday) => {
    const logged = sumIn(monday, false);
    const estimated = sumIn(monday, true);
    return {
      monday,
      hours: logged + estimated,
      logged,
      estimated,
      daysOff: pausedDays({ pauses, from: monday, to: addDays({ date: monday, days: 6 }) }),
      isRunning: monday === thisMonday,
    };
  });
  const { hoursPerWeek, basis } = plannedPace(planned);
  return {
    weeks,
    planned: { hours: hoursPerWeek, isAssumed: basis === "assumed" },
    logged: sumOf(weeks.map(({ logged }) => logged)),
    estimated: sumOf(weeks.map(({ estimated }) => estimated)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
