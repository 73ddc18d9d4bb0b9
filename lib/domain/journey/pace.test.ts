import { expect, test } from "vitest";
import { addDays } from "../words/dates.ts";
import { paceOf, weeksFor } from "./pace.ts";

const today = "2026-06-30";

/** Hours by days ago. */
function hoursByDay(...given: readonly (readonly [daysAgo: number, hours: number])[]) {
  return new Map(
    given.map(([daysAgo, hours]) => [addDays({ date: today, days: -daysAgo }), hours]),
  );
}

test("pace is the hours of the last 12 weeks, a week", () => {
  const record = hoursByDay([200, 99], [84, 99], [83, 12], [40, 30], [0, 6]);
  expect(paceOf({ hoursByDay: record, today, planned: 5 })).toEqual({
    hoursPerWeek: 4,
    basis: "record",
  });
});

test("a younger record is spread from its first work day, hours or none", () => {
  expect(paceOf({ hoursByDay: hoursByDay([27, 0], [3, 12]), today }).hoursPerWeek).toBe(3);
});

test("a record of under a week is spread over a week", () => {
  expect(paceOf({ hoursByDay: hoursByDay([1, 2], [0, 3]), today }).hoursPerWeek).toBe(5);
});

test("days after today, as another time zone can have, do not count", () => {
  expect(paceOf({ hoursByDay: hoursByDay([-1, 9]), today }).basis).toBe("assumed");
});

test("without a record the planned hours are used, and without a plan 6 are assumed", () => {
  expect(paceOf({ hoursByDay: new Map(), today, planned: 9 })).toEqual({
    hoursPerWeek: 9,
    basis: "plan",
  });
  expect(paceOf({ hoursByDay: new Map(), today })).toEqual({ hoursPerWeek: 6, basis: "assumed" });
});

test("a record of zero hours in 12 weeks falls back to the plan", () => {
  const record = hoursByDay([100, 40], [5, 0]);
  expect(paceOf({ hoursByDay: record, today, planned: 7 }).basis).toBe("plan");
});

test("a plan of zero hours is no plan", () => {
  expect(paceOf({ hoursByDay: new Map(), today, planned: 0 }).basis).toBe("assumed");
});

test.each([
  [0, 6, 0],
  [12, 6, 2],
  [12.5, 6, 3],
  [1.2, 0.4, 3],
  [0.1, 6, 1],
])("%d hours at %d a week are %d weeks", (hours, hoursPerWeek, weeks) => {
  expect(weeksFor({ hours, hoursPerWeek })).toBe(weeks);
});

test("weeks at no pace are refused", () => {
  expect(() => weeksFor({ hours: 1, hoursPerWeek: 0 })).toThrow(RangeError);
});
