import fc from "fast-check";
import { expect, test } from "vitest";
import { isPaused } from "../record/pause.ts";
import { goalOn } from "../record/weekly-goal.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import { loggedWork } from "../work/work-example.ts";
import { dayProgress } from "./day-progress.ts";
import { goalProgress } from "./goal-progress.ts";
import type { GoalRecord } from "./goal-week.ts";

const runs = { numRuns: 1000 };
// A Thursday, so that weeks begin within.
const START = "2026-01-01";
const dates = fc.nat(90).map((days) => addDays({ date: START, days }));

const dayGoals = fc.record({
  since: dates,
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  reserveDays: fc.constantFrom(0, 1, 2),
});
const hourGoals = fc.record({
  since: dates,
  weekdays: fc.constant([]),
  hours: fc.integer({ min: 1, max: 40 }),
  reserveDays: fc.constant(0),
});
const records = fc.record({
  goals: fc
    .array(fc.oneof({ weight: 3, arbitrary: dayGoals }, hourGoals), { maxLength: 4 })
    .map((goals) => goals.toSorted((one, other) => one.since.localeCompare(other.since))),
  hoursByDay: fc
    .array(
      fc.tuple(
        dates,
        fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
      ),
      {
        maxLength: 60,
      },
    )
    .map((days) => new Map(days)),
  pauses: fc.array(
    fc.tuple(dates, fc.option(fc.nat(20), { nil: undefined, freq: 6 })).map(([from, length]) => ({
      from,
      to: length === undefined ? undefined : addDays({ date: from, days: length }),
    })),
    { maxLength: 3 },
  ),
  today: dates,
});

type Given = Omit<GoalRecord, "days" | "hoursOfWork"> &
  Readonly<{ hoursByDay: ReadonlyMap<LocalDate, number> }>;

const goalOf = (given: Given) => goalProgress({ ...given, ...loggedWork(given.hoursByDay) });
const daysOf = (given: Given) => dayProgress({ ...given, ...loggedWork(given.hoursByDay) });

/** Monday is 1; 29 December 2025 was one. */
function weekdayOf(on: LocalDate): number {
  let weekday = 1;
  for (let day = "2025-12-29"; day < on; day = addDays({ date: day, days: 1 })) {
    weekday = (weekday % 7) + 1;
  }
  return weekday;
}

type Mark = Readonly<{ on: LocalDate; isActive: boolean }>;

/** The rule of docs/rules.md#goal and the reserve days, literally: date by date, week by week. */
function byHand({ goals, hoursByDay, pauses, today }: Given): readonly Mark[] {
  const marks: Mark[] = [];
  for (let monday = "2025-12-29"; monday <= today; monday = addDays({ date: monday, days: 7 })) {
    const missed: LocalDate[] = [];
    let spare = 0;
    let reserve = 0;
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const on = addDays({ date: monday, days: weekday - 1 });
      if (on > today) break;
      const goal = goalOn({ goals, on });
      reserve = goal?.reserveDays ?? 0;
      if (goal === undefined || goal.weekdays.length === 0 || isPaused({ pauses, on })) continue;
      const isActive = hoursByDay.has(on);
      if (!goal.weekdays.includes(weekday)) spare += isActive ? 1 : 0;
      else if (isActive) marks.push({ on, isActive });
      else if (on < today) missed.push(on);
    }
    const good = Math.min(reserve, spare);
    marks.push(...missed.map((on, index) => ({ on, isActive: index < good })));
  }
  return marks.toSorted((one, other) => one.on.localeCompare(other.on)).slice(-12);
}

test("planned days are counted as one counts them date by date", () => {
  fc.assert(
    fc.property(records, (record) => {
      const marks = byHand(record);
      const { planned, active } = daysOf(record);
      expect({ planned, active }).toEqual({
        planned: marks.length,
        active: marks.filter(({ isActive }) => isActive).length,
      });
    }),
    runs,
  );
});

test("of at most 12 planned days, no more are active than there are", () => {
  fc.assert(
    fc.property(records, (record) => {
      const { planned, active, madeGood } = daysOf(record);
      expect(planned).toBeLessThanOrEqual(12);
      expect(active).toBeLessThanOrEqual(planned);
      expect(madeGood).toBeLessThanOrEqual(active);
    }),
    runs,
  );
});

test("more work never makes a goal look worse", () => {
  fc.assert(
    fc.property(records, dates, (record, on) => {
      const before = goalOf(record);
      const more = new Map(record.hoursByDay).set(on, (record.hoursByDay.get(on) ?? 0) + 1);
      const after = goalOf({ ...record, hoursByDay: more });
      if (before?.kind === "days" && after?.kind === "days") {
        expect(after.active).toBeGreaterThanOrEqual(before.active);
        expect(after.planned - after.active).toBeLessThanOrEqual(before.planned - before.active);
      }
      if (before?.kind === "hours" && after?.kind === "hours") {
        expect(after.hours).toBeGreaterThanOrEqual(before.hours);
        expect(after.reached).toBeGreaterThanOrEqual(before.reached);
      }
    }),
    runs,
  );
});

test("work on days off changes nothing", () => {
  fc.assert(
    fc.property(records, (record) => {
      const counted = [...record.hoursByDay].filter(
        ([on]) => !isPaused({ pauses: record.pauses, on }),
      );
      expect(goalOf({ ...record, hoursByDay: new Map(counted) })).toEqual(goalOf(record));
    }),
    runs,
  );
});

test("what is still to come changes nothing: neither work nor a goal", () => {
  fc.assert(
    fc.property(records, (record) => {
      const { today } = record;
      const past = {
        ...record,
        hoursByDay: new Map([...record.hoursByDay].filter(([on]) => on <= today)),
      };
      expect(goalOf(past)).toEqual(goalOf(record));
      const goals = record.goals.filter(({ since }) => since <= today);
      const { week: _, ...counts } = daysOf({ ...record, goals });
      expect(daysOf(record)).toMatchObject(counts);
    }),
    runs,
  );
});

test("hours of full weeks are added up as one adds them date by date", () => {
  fc.assert(
    fc.property(records, fc.integer({ min: 1, max: 40 }), (record, hours) => {
      const { hoursByDay, pauses, today } = record;
      const goals = [{ since: START, weekdays: [], hours, reserveDays: 0 }];
      const weeks: boolean[] = [];
      let [sum, open] = [0, 0];
      for (let on = "2026-01-05"; on < today; on = addDays({ date: on, days: 1 })) {
        const isOff = isPaused({ pauses, on });
        sum += isOff ? 0 : (hoursByDay.get(on) ?? 0);
        open += isOff ? 0 : 1;
        if (weekdayOf(on) < 7) continue;
        if (open > 0) weeks.push(7 * sum >= hours * open);
        [sum, open] = [0, 0];
      }
      const last = weeks.slice(-4);
      expect(goalOf({ ...record, goals })).toMatchObject({
        weeks: last.length,
        reached: last.filter(Boolean).length,
      });
    }),
    runs,
  );
});
