import { expect, test } from "vitest";
import { formatWeek } from "#lib/wording/journey/weeks";
import { loggedWork } from "../work/work-example.ts";
import { hoursByWeek } from "./weeks.ts";

// A Saturday.
const TODAY = "2026-11-21";
const EMPTY = { ...loggedWork(new Map()), pauses: [], today: TODAY };

test("26 weeks are shown, from Monday to Sunday, and the last one is the week that runs", () => {
  const { weeks } = hoursByWeek(EMPTY);
  expect(weeks).toHaveLength(26);
  expect(weeks[0]?.monday).toBe("2026-05-25");
  expect(weeks.at(-1)).toEqual({
    monday: "2026-11-16",
    hours: 0,
    logged: 0,
    estimated: 0,
    daysOff: 0,
    isRunning: true,
  });
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
  const { weeks, logged } = hoursByWeek({ ...EMPTY, ...loggedWork(hoursByDay) });
  expect(weeks.filter((week) => week.hours > 0).map((week) => [week.monday, week.hours])).toEqual([
    ["2026-05-25", 1],
    ["2026-11-09", 2],
    ["2026-11-16", 2],
  ]);
  expect(logged).toBe(5);
});

test("logged hours and estimated ones are added up apart", () => {
  const hoursOfWork = new Map([
    ["2026-11-17", { hours: 1.5, isEstimate: false }],
    ["2026-11-18", { hours: 4, isEstimate: true }],
  ]);
  const { weeks, logged, estimated } = hoursByWeek({ ...EMPTY, hoursOfWork });
  expect(weeks.at(-1)).toMatchObject({ hours: 5.5, logged: 1.5, estimated: 4 });
  expect([logged, estimated]).toEqual([1.5, 4]);
});

test("days off are counted by week, and hours worked on them still stand", () => {
  const pauses = [{ from: "2026-11-07", to: "2026-11-17" }];
  const hoursByDay = new Map([["2026-11-10", 3]]);
  const { weeks } = hoursByWeek({ ...EMPTY, ...loggedWork(hoursByDay), pauses });
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

test("the week that runs is said to be so far", () => {
  const [before, running] = hoursByWeek(EMPTY).weeks.slice(-2).map(formatWeek);
  expect([before, running]).toEqual(["9 November 2026", "16 November 2026, so far"]);
});
