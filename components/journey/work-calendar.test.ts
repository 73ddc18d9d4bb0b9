import { expect, test } from "vitest";
import { addDays } from "#lib/domain/time/dates";
import { loggedWork } from "#lib/domain/work/work-example";
import { workCalendar as calendarOf } from "./work-calendar.ts";

// A Saturday.
const TODAY = "2026-11-21";

function workCalendar(given: Omit<Parameters<typeof calendarOf>[0], "pauses">) {
  return calendarOf({ pauses: [], ...given });
}

test("the calendar ends today and begins on the Monday 26 weeks back, this week included", () => {
  const calendar = workCalendar({ ...loggedWork(new Map()), today: TODAY });
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
  const calendar = workCalendar({ ...loggedWork(new Map()), today: TODAY });
  expect(calendar).toMatchObject({ activeDays: 0, logged: 0, estimated: 0, months: [] });
  expect([calendar.lastOn, calendar.earlier, calendar.later]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("work days are counted with their hours, and listed by month, newest first", () => {
  const work = loggedWork(
    new Map([
      ["2026-10-31", 1.5],
      ["2026-11-02", 0],
      ["2026-11-20", 2],
    ]),
  );
  const calendar = workCalendar({ ...work, today: TODAY });
  expect(calendar).toMatchObject({
    activeDays: 3,
    logged: 3.5,
    estimated: 0,
    lastOn: "2026-11-20",
  });
  expect(calendar.months).toEqual([
    {
      month: "2026-11",
      days: [
        { on: "2026-11-20", hours: 2, isEstimate: false },
        { on: "2026-11-02", hours: 0, isEstimate: false },
      ],
    },
    { month: "2026-10", days: [{ on: "2026-10-31", hours: 1.5, isEstimate: false }] },
  ]);
  expect(calendar.weeks.at(-1)?.days.at(4)).toEqual({
    on: "2026-11-20",
    hours: 2,
    isEstimate: false,
    isOff: false,
  });
});

test("work before the first day leads to the weeks before, and back", () => {
  const work = loggedWork(new Map([["2026-05-24", 1]]));
  const newest = workCalendar({ ...work, today: TODAY });
  expect(newest).toMatchObject({ activeDays: 0, lastOn: "2026-05-24", earlier: "2026-05-24" });
  const before = workCalendar({ ...work, today: TODAY, until: newest.earlier });
  expect(before).toMatchObject({ until: "2026-05-24", activeDays: 1, later: "2026-11-22" });
  expect(workCalendar({ ...work, today: TODAY, until: before.later })).toEqual(newest);
  expect(before.earlier).toBeUndefined();
});

test("a date within a week shows that whole week, and a date to come shows today", () => {
  const work = loggedWork(new Map([["2025-01-01", 1]]));
  expect(workCalendar({ ...work, today: TODAY, until: "2026-05-20" }).until).toBe("2026-05-24");
  expect(workCalendar({ ...work, today: TODAY, until: "2026-11-17" }).until).toBe(TODAY);
  expect(workCalendar({ ...work, today: TODAY, until: "2031-01-01" }).until).toBe(TODAY);
});

test("nothing is shown from before the first work day's week", () => {
  const work = loggedWork(new Map([["2025-01-01", 1]]));
  expect(workCalendar({ ...work, today: TODAY, until: "0001-01-01" }).until).toBe("2025-01-05");
  const none = workCalendar({ ...loggedWork(new Map()), today: TODAY, until: "0001-01-01" });
  expect(none.until).toBe(TODAY);
});

test("days off are marked, also where there was work on them, and counted up to today", () => {
  const pauses = [{ from: "2026-11-17" }, { from: "2026-11-01", to: "2026-11-02" }];
  const work = loggedWork(new Map([["2026-11-18", 1]]));
  const calendar = calendarOf({ ...work, pauses, today: TODAY });
  expect(calendar.daysOff).toBe(7);
  expect(calendar.weeks.at(-1)?.days.slice(0, 3)).toEqual([
    { on: "2026-11-16", isOff: false },
    { on: "2026-11-17", isOff: true },
    { on: "2026-11-18", hours: 1, isEstimate: false, isOff: true },
  ]);
});

test("hours that were spread over dates without a work day are drawn there and counted, and make none", () => {
  const calendar = workCalendar({
    days: new Set(["2026-11-20"]),
    hoursOfWork: new Map([
      ["2026-11-19", { hours: 1, isEstimate: true }],
      ["2026-11-20", { hours: 1.5, isEstimate: true }],
    ]),
    today: TODAY,
  });
  expect(calendar).toMatchObject({ activeDays: 1, logged: 0, estimated: 2.5 });
  expect(calendar.months[0]?.days).toEqual([{ on: "2026-11-20", hours: 1.5, isEstimate: true }]);
  expect(calendar.weeks.at(-1)?.days[3]).toMatchObject({ hours: 1, isEstimate: true });
});

test("at every change of the clocks from 2024 to 2032, each day of half a year stands in the calendar once", () => {
  for (let today = "2024-07-01"; today < "2033-01-01"; today = addDays({ date: today, days: 1 })) {
    const days = Array.from({ length: 100 }, (_, index) => addDays({ date: today, days: -index }));
    const work = loggedWork(new Map(days.map((on) => [on, 1])));
    expect(calendarOf({ ...work, pauses: [], today }).activeDays).toBe(days.length);
  }
});
