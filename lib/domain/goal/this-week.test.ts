import { expect, test } from "vitest";
import type { WeeklyGoal } from "../record/facts.ts";
import { burstsThisWeek, thisWeek } from "./this-week.ts";

// 2026-03-02 is a Monday.
const TODAY = "2026-03-05";

const HOURS = new Map([
  ["2026-03-01", { hours: 8, isEstimate: false }],
  ["2026-03-02", { hours: 1.5, isEstimate: false }],
  ["2026-03-03", { hours: 2, isEstimate: true }],
  ["2026-03-05", { hours: 0.5, isEstimate: false }],
  ["2026-03-06", { hours: 8, isEstimate: false }],
]);

const given = { goals: [], hoursOfWork: HOURS, pauses: [], today: TODAY };

test("the hours of this week begin on Monday, end today, and say how many were logged", () => {
  expect(thisWeek({ ...given, planned: 5 })).toEqual({
    ...{ hours: 4, logged: 2, meant: 5, basis: "plan" },
  });
});

test("without a plan six hours are assumed, and a goal in hours goes before a plan", () => {
  expect(thisWeek(given)).toMatchObject({ meant: 6, basis: "assumed" });
  const goal: WeeklyGoal = { since: "2026-01-01", weekdays: [], hours: 9, reserveDays: 0 };
  expect(thisWeek({ ...given, goals: [goal], planned: 5 })).toMatchObject({
    ...{ meant: 9, basis: "goal" },
  });
  const days = { ...goal, weekdays: [1], hours: undefined };
  expect(thisWeek({ ...given, goals: [days], planned: 5 })).toMatchObject({ basis: "plan" });
});

test("days off lower what is meant, and what was done on them does not count", () => {
  const pauses = [{ from: "2026-03-01", to: "2026-03-02" }];
  expect(thisWeek({ ...given, pauses, planned: 7 })).toMatchObject({ hours: 2.5, meant: 6 });
  const off = [{ from: "2026-03-01", to: "2026-03-08" }];
  expect(thisWeek({ ...given, pauses: off })).toMatchObject({ hours: 0, logged: 0, meant: 0 });
});

test("what does not count yet is told with the hours of its week, unless the day was off", () => {
  const burst = (on: string) => ({ on, hours: 20, uncounted: 8, ticks: [] });
  const bursts = ["2026-03-01", "2026-03-02", "2026-03-05", "2026-03-06"].map(burst);
  const pauses = [{ from: "2026-03-02", to: "2026-03-02" }];
  const told = burstsThisWeek({ bursts, pauses, today: TODAY });
  expect(told.map(({ on }) => on)).toEqual([TODAY]);
});

test("fractions of an hour add up to what one would say", () => {
  const tenths = [0.1, 0.2].map((hours, day) => {
    return [`2026-03-0${2 + day}`, { hours, isEstimate: false }] as const;
  });
  expect(thisWeek({ ...given, hoursOfWork: new Map(tenths) }).hours).toBe(0.3);
});
