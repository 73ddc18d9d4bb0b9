import { expect, test } from "vitest";
import { formatHoursByWeek, formatWeek } from "#lib/wording/journey/weeks";
import { hoursByWeek } from "./weeks.ts";

// A Saturday.
const TODAY = "2026-11-21";
const EMPTY = { hoursByDay: new Map(), pauses: [], today: TODAY };

test("26 weeks are shown, from Monday to Sunday, and the last one is the week that runs", () => {
  const { weeks } = hoursByWeek(EMPTY);
  expect(weeks).toHaveLength(26);
  expect(weeks[0]?.monday).toBe("2026-05-25");
  expect(weeks.at(-1)).toEqual({ monday: "2026-11-16", hours: 0, daysOff: 0, isRunning: true });
  expect(weeks.filter(({ isRunning }) => isRunning)).toHaveLength(1);
});

test("hours add up by week; what is older, or after today in another zone, does not count", () => {
  const hoursByDay = new Map([
    ["2026-05-24", 9],
    ["2026-05-25", 1],
    ["2026-11-15", 2],
    ["2026-11-16", 1.5],
    ["2026-11-21", 0.5],
    ["2026-11-22", 9],
  ]);
  const { weeks, hours } = hoursByWeek({ ...EMPTY, hoursByDay });
  expect(weeks.filter((week) => week.hours > 0).map((week) => [week.monday, week.hours])).toEqual([
    ["2026-05-25", 1],
    ["2026-11-09", 2],
    ["2026-11-16", 2],
  ]);
  expect(hours).toBe(5);
});

test("days off are counted by week, and hours worked on them still stand", () => {
  const pauses = [{ from: "2026-11-07", to: "2026-11-17" }];
  const hoursByDay = new Map([["2026-11-10", 3]]);
  const { weeks } = hoursByWeek({ ...EMPTY, hoursByDay, pauses });
  expect(weeks.slice(-3).map(({ daysOff, hours }) => [daysOff, hours])).toEqual([
    [2, 0],
    [7, 3],
    [2, 0],
  ]);
});

test("what is planned is the learner's plan, or assumed", () => {
  expect(hoursByWeek({ ...EMPTY, planned: 9 }).planned).toEqual({ hours: 9, isAssumed: false });
  expect(hoursByWeek(EMPTY).planned).toEqual({ hours: 6, isAssumed: true });
});

test.each([
  [
    { hoursPerWeek: 5.24, basis: "record" } as const,
    "You worked 5.2 hours a week on average over the last 12 weeks, or since you began; days off are left out. You plan 6 hours a week.",
  ],
  [
    { hoursPerWeek: 0.01, basis: "record" } as const,
    "You worked less than 0.1 hours a week on average over the last 12 weeks, or since you began; days off are left out. You plan 6 hours a week.",
  ],
  [
    { hoursPerWeek: 6, basis: "plan" } as const,
    "There are no hours of the last 12 weeks yet. You plan 6 hours a week.",
  ],
])("a pace of %o is said with the plan", (pace, words) => {
  expect(formatHoursByWeek({ pace, planned: { hours: 6, isAssumed: false } })).toBe(words);
});

test("an hour a week is one hour, and what is assumed is said to be", () => {
  const pace = { hoursPerWeek: 1.04, basis: "record" } as const;
  const words = formatHoursByWeek({ pace, planned: { hours: 6, isAssumed: true } });
  expect(words).toContain("You worked 1 hour a week");
  expect(words).toContain("You named no hours a week, so 6 are assumed.");
});

test("the week that runs is said to be so far", () => {
  const [before, running] = hoursByWeek(EMPTY).weeks.slice(-2).map(formatWeek);
  expect([before, running]).toEqual(["9 November 2026", "16 November 2026, so far"]);
});
