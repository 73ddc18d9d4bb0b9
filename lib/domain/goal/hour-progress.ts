import { goalOn } from "../record/weekly-goal.ts";
import { addDays, type LocalDate, startOfWeek } from "../time/dates.ts";
import { earlierWeeks, type GoalRecord, weekOf } from "./goal-week.ts";

/** So many full weeks are looked back on. */
const FULL_WEEKS = 4;

export type HourProgress = Readonly<{
  kind: "hours";
  /** Hours of work this week, not rounded. */
  hours: number;
  /** Hours meant for this week: 0 where all of it is off. */
  goal: number;
  /** The last weeks before this one, 4 at most, in which a goal in hours held from Monday to Sunday and not all was off. */
  weeks: number;
  /** Those of them that reached their goal. */
  reached: number;
}>;

/**
 * Returns how a goal in hours goes. Days off scale a week's hours down in proportion, what was done on them does
 * not count, and a week that was off altogether is left out. The goal that holds at the end of a week is that of the week.
 */
export function hourProgress(record: GoalRecord): HourProgress {
  const { goals, today } = record;
  const weeks = [...earlierWeeks(record)]
    .filter((monday) => isInHours({ goals, monday }))
    .map((monday) => weekFrom({ record, monday, until: addDays({ date: monday, days: 6 }) }))
    .filter(({ goal }) => goal > 0)
    .slice(0, FULL_WEEKS);
  return {
    kind: "hours",
    ...weekFrom({ record, monday: startOfWeek(today), until: today }),
    weeks: weeks.length,
    reached: weeks.filter(isReached).length,
  };
}

type Week = Readonly<{ hours: number; goal: number }>;

function weekFrom({
  record: { goals, hoursOfWork, pauses },
  monday,
  until,
}: Readonly<{ record: GoalRecord; monday: LocalDate; until: LocalDate }>): Week {
  const days = weekOf({ on: monday, pauses });
  const whole = goalOn({ goals, on: until })?.hours ?? 0;
  return {
    goal: (whole * days.length) / 7,
    hours: days
      .filter((on) => on <= until)
      .reduce((total, on) => total + (hoursOfWork.get(on)?.hours ?? 0), 0),
  };
}

function isInHours({
  goals,
  monday,
}: Readonly<{ goals: GoalRecord["goals"]; monday: LocalDate }>): boolean {
  return weekOf({ on: monday, pauses: [] }).every(
    (on) => goalOn({ goals, on })?.hours !== undefined,
  );
}

/** To 9 decimals: binary fractions put 0.1 + 0.2 above 0.3. */
function isReached({ hours, goal }: Week): boolean {
  return Number((hours - goal).toFixed(9)) >= 0;
}
