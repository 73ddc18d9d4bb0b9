import { goalOn } from "../record/weekly-goal.ts";
import { addDays, type LocalDate, startOfWeek } from "../time/dates.ts";
import { earlierWeeks, type GoalRecord, isPlanned, weekOf } from "./goal-week.ts";

/** So many planned days are looked back on (docs/rules.md#goal). */
export const PLANNED_DAYS = 12;

type PlannedDay = Readonly<{
  on: LocalDate;
  /** `made-good`: missed, and made good by work on another day of its week. `open`: today without work yet, or still to come. */
  state: "active" | "made-good" | "missed" | "open";
}>;

export type DayProgress = Readonly<{
  kind: "days";
  /** The last planned days up to today, 12 at most. Today is one of them once it is active. */
  planned: number;
  /** Those of them that were active, or made good on another day. */
  active: number;
  /** Those of them that were made good. */
  madeGood: number;
  /** The planned days of this week, from Monday. */
  week: readonly PlannedDay[];
}>;

/**
 * Returns how a goal in days goes. A planned day that was missed is made good by work on a day of the same ISO
 * week that was not planned, the earliest missed first, at most `reserveDays` in a week. The goal that holds at
 * the end of a week (or today) says how many. Days off count nowhere.
 */
export function dayProgress(record: GoalRecord): DayProgress {
  const week = plannedDaysOf({ record, monday: startOfWeek(record.today) });
  const last = week.filter(({ state }) => state !== "open");
  for (const monday of earlierWeeks(record)) {
    if (last.length >= PLANNED_DAYS) break;
    last.unshift(...plannedDaysOf({ record, monday }));
  }
  const shown = last.slice(-PLANNED_DAYS);
  return {
    kind: "days",
    planned: shown.length,
    active: shown.filter(({ state }) => state !== "missed").length,
    madeGood: shown.filter(({ state }) => state === "made-good").length,
    week,
  };
}

function plannedDaysOf({
  record: { goals, days: worked, pauses, today },
  monday,
}: Readonly<{ record: GoalRecord; monday: LocalDate }>): readonly PlannedDay[] {
  const sunday = addDays({ date: monday, days: 6 });
  const days = weekOf({ on: monday, pauses });
  const planned = days.filter((on) => isPlanned({ goals, on }));
  // Before a goal in days holds, and after, no day stands in for another.
  const extra = days.filter(
    (on) =>
      on <= today &&
      worked.has(on) &&
      !planned.includes(on) &&
      (goalOn({ goals, on })?.weekdays.length ?? 0) > 0,
  );
  const reserve = goalOn({ goals, on: sunday < today ? sunday : today })?.reserveDays ?? 0;
  const missed = planned.filter((on) => on < today && !worked.has(on));
  const madeGood = new Set(missed.slice(0, Math.min(reserve, extra.length)));
  return planned.map((on) => ({ on, state: stateOf(on) }));

  function stateOf(on: LocalDate): PlannedDay["state"] {
    if (on > today) return "open";
    if (worked.has(on)) return "active";
    if (on === today) return "open";
    return madeGood.has(on) ? "made-good" : "missed";
  }
}
