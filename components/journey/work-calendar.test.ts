import { expect, test } from "vitest";
import { addDays } from "#lib/domain/time/dates";
import { workCalendar as calendarOf } from "./work-calendar.ts";

// A Saturday.
const TODAY = "2026-11-21";

function workCalendar(given: Omit<Parameters<typeof calendarOf>[0], "pauses">) {
  return calendarOf({ pauses: [], ...given });
}

test("the calendar ends today and begins on the Monday 26 weeks back, this week included", () => {
  const calendar = workCalendar({ hoursByDay: new Map(), today: TODAY });
  expect(calendar.weeks).toHaveLength(26);
  expect(calendar.from).toBe("2026-05-25");
  expect(calendar.until).toBe(TODAY);
  expect(calendar.weeks.at(-1)?.days.map(({ on }) => on)).toEqual([
    "2026-11-16",
    "2026-11-17",
    "2026-11-18",
    "2026-11-19",
    "2026-11-20",
    "2026-11-21",
  ]);
});

test("without a work day it is empty, and there is nothing earlier or later", () => {
  const calendar = workCalendar({ hoursByDay: new Map(), today: TODAY });
  expect(calendar).toMatchObject({ activeDays: 0, hours: 0, months: [] });
  expect([calendar.lastOn, calendar.earlier, calendar.later]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("work days are counted with their hours, and listed by month, newest first", () => {
  const hoursByDay = new Map([
    ["2026-10-31", 1.5],
    ["2026-11-02", 0],
    ["2026-11-20", 2],
  ]);
  const calendar = workCalendar({ hoursByDay, today: TODAY });
  expect(calendar).toMatchObject({ activeDays: 3, hours: 3.5, lastOn: "2026-11-20" });
  expect(calendar.months).toEqual([
    {
      month: "2026-11",
      days: [
        { on: "2026-11-20", hours: 2 },
        { on: "2026-11-02", hours: 0 },
      ],
    },
    { month: "2026-10", days: [{ on: "2026-10-31", hours: 1.5 }] },
  ]);
  expect(calendar.weeks.at(-1)?.days.at(4)).toEqual({
    on: "2026-11-20",
    hours: 2,
    isOff: false,
  });
});

test("work before the first day leads to the weeks before, and back", () => {
  const hoursByDay = new Map([["2026-05-24", 1]]);
  const newest = workCalendar({ hoursByDay, today: TODAY });
  expect(newest).toMatchObject({ activeDays: 0, lastOn: "2026-05-24", earlier: "2026-05-24" });
  const before = workCalendar({ hoursByDay, today: TODAY, until: newest.earlier });
  expect(before).toMatchObject({ until: "2026-05-24", activeDays: 1, later: "2026-11-22" });
  expect(workCalendar({ hoursByDay, today: TODAY, until: before.later })).toEqual(newest);
  expect(before.earlier).toBeUndefined();
});

test("a date within a week shows that whole week, and a date to come shows today", () => {
  const hoursByDay = new Map([["2025-01-01", 1]]);
  expect(workCalendar({ hoursByDay, today: TODAY, until: "2026-05-20" }).until).toBe("2026-05-24");
  expect(workCalendar({ hoursByDay, today: TODAY, until: "2026-11-17" }).until).toBe(TODAY);
  expect(workCalendar({ hoursByDay, today: TODAY, until: "2031-01-01" }).until).toBe(TODAY);
});

test("nothing is shown from before the first work day's week", () => {
  const hoursByDay = new Map([["2025-01-01", 1]]);
  expect(workCalendar({ hoursByDay, today: TODAY, until: "0001-01-01" }).until).toBe("2025-01-05");
  const none = workCalendar({ hoursByDay: new Map(), today: TODAY, until: "0001-01-01" });
  expect(none.until).toBe(TODAY);
});

test("days off are marked, also where there was work on them, and counted up to today", () => {
  const pauses = [{ from: "2026-11-17" }, { from: "2026-11-01", to: "2026-11-02" }];
  const hoursByDay = new Map([["2026-11-18", 1]]);
  const calendar = calendarOf({ hoursByDay, pauses, today: TODAY });
  expect(calendar.daysOff).toBe(7);
  expect(calendar.weeks.at(-1)?.days.slice(0, 3)).toEqual([
    { on: "2026-11-16", hours: undefined, isOff: false },
    { on: "2026-11-17", hours: undefined, isOff: true },
    { on: "2026-11-18", hours: 1, isOff: true },
  ]);
});

test("at every change of the clocks from 2024 to 2032, each day of half a year stands in the calendar once", () => {
  for (let today = "2024-07-01"; today < "2033-01-01"; today = addDays({ date: today, days: 1 })) {
    const days = Array.from({ length: 100 }, (_, index) => addDays({ date: today, days: -index }));
    const hoursByDay = new Map(days.map((on) => [on, 1]));
    expect(calendarOf({ hoursByDay, pauses: [], today }).activeDays).toBe(days.length);
  }
});
