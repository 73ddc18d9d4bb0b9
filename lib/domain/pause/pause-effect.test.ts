import { expect, test } from "vitest";
import { pauseEffect } from "./pause-effect.ts";

const goals = [{ since: "2026-03-02", weekdays: [1, 3, 5], reserveDays: 0 }];
const days = new Set(["2026-03-04", "2026-03-07"]);
// Monday to Sunday.
const week = { from: "2026-03-02", to: "2026-03-08", goals, days, pauses: [] };

test("the days, the planned days and the work days among them are counted", () => {
  expect(pauseEffect(week)).toEqual({ days: 7, plannedDays: 3, workDays: 2 });
  expect(pauseEffect({ ...week, goals: [] })).toEqual({ days: 7, plannedDays: 0, workDays: 2 });
});

test("what is off already stops counting only once", () => {
  const pauses = [{ from: "2026-03-03", to: "2026-03-05" }];
  expect(pauseEffect({ ...week, pauses })).toEqual({ days: 4, plannedDays: 2, workDays: 1 });
});

test("days that end before they begin are none", () => {
  expect(pauseEffect({ ...week, to: "2026-03-01" })).toEqual({
    days: 0,
    plannedDays: 0,
    workDays: 0,
  });
});
