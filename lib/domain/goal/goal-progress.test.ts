import { expect, test } from "vitest";
import { goalOn } from "../record/weekly-goal.ts";
import { type Given, MON_WED_FRI, on, progressOf, SIX_HOURS } from "./goal-example.ts";

const NONE = { weekdays: [], reserveDays: 0 };

test("without a goal, before it, and after it was given up, nothing is measured", () => {
  expect(progressOf({ goals: [], today: "2026-03-06" })).toBeUndefined();
  expect(progressOf({ today: "2026-03-01" })).toBeUndefined();
  const givenUp = [MON_WED_FRI, { ...NONE, since: "2026-03-04" }];
  expect(progressOf({ goals: givenUp, today: "2026-03-04" })).toBeUndefined();
  expect(progressOf({ goals: givenUp, today: "2026-03-03" })).toBeDefined();
});

test("of two goals of one day, the one written last holds", () => {
  expect(goalOn({ goals: [MON_WED_FRI, SIX_HOURS], on: "2026-03-02" })).toBe(SIX_HOURS);
});

test.each<
  readonly [string, Given, Readonly<{ planned: number; active: number; madeGood: number }>]
>([
  [
    "nothing done yet on the first day",
    { today: "2026-03-02" },
    { planned: 0, active: 0, madeGood: 0 },
  ],
  [
    "today counts once it is active",
    { today: "2026-03-02", worked: on("2026-03-02") },
    { planned: 1, active: 1, madeGood: 0 },
  ],
  ["yesterday was missed", { today: "2026-03-03" }, { planned: 1, active: 0, madeGood: 0 }],
  [
    "work on another day is no planned day",
    { today: "2026-03-03", worked: on("2026-03-03") },
    { planned: 1, active: 0, madeGood: 0 },
  ],
  [
    "with a reserve day it makes the missed one good",
    { goals: [{ ...MON_WED_FRI, reserveDays: 1 }], today: "2026-03-03", worked: on("2026-03-03") },
    { planned: 1, active: 1, madeGood: 1 },
  ],
  [
    "work before the missed day makes it good too",
    {
      goals: [{ ...MON_WED_FRI, reserveDays: 1 }],
      today: "2026-03-05",
      worked: on("2026-03-02", "2026-03-03"),
    },
    { planned: 2, active: 2, madeGood: 1 },
  ],
  [
    "one reserve day makes one day good",
    {
      goals: [{ ...MON_WED_FRI, reserveDays: 1 }],
      today: "2026-03-08",
      worked: on("2026-03-03", "2026-03-05"),
    },
    { planned: 3, active: 1, madeGood: 1 },
  ],
  [
    "two reserve days make two good",
    {
      goals: [{ ...MON_WED_FRI, reserveDays: 2 }],
      today: "2026-03-08",
      worked: on("2026-03-03", "2026-03-05", "2026-03-07"),
    },
    { planned: 3, active: 2, madeGood: 2 },
  ],
  [
    "a day of another week makes nothing good",
    {
      goals: [{ ...MON_WED_FRI, reserveDays: 2 }],
      today: "2026-03-10",
      worked: on("2026-03-02", "2026-03-04", "2026-03-10"),
    },
    { planned: 4, active: 3, madeGood: 1 },
  ],
  [
    "today without work yet needs nothing made good",
    {
      goals: [{ ...MON_WED_FRI, reserveDays: 2 }],
      today: "2026-03-04",
      worked: on("2026-03-02", "2026-03-03"),
    },
    { planned: 1, active: 1, madeGood: 0 },
  ],
  [
    "days off are no planned days",
    { pauses: [{ from: "2026-03-03", to: "2026-03-05" }], today: "2026-03-07" },
    { planned: 2, active: 0, madeGood: 0 },
  ],
  [
    "work on a day off stands in for none",
    {
      goals: [{ ...MON_WED_FRI, reserveDays: 2 }],
      pauses: [{ from: "2026-03-03", to: "2026-03-03" }],
      today: "2026-03-04",
      worked: on("2026-03-03"),
    },
    { planned: 1, active: 0, madeGood: 0 },
  ],
  [
    "work before the goal stands in for none",
    {
      goals: [{ ...MON_WED_FRI, since: "2026-03-04", reserveDays: 2 }],
      today: "2026-03-05",
      worked: on("2026-03-03"),
    },
    { planned: 1, active: 0, madeGood: 0 },
  ],
  [
    "each day is measured by the goal of its day",
    {
      goals: [MON_WED_FRI, { ...MON_WED_FRI, since: "2026-03-09", weekdays: [2] }],
      today: "2026-03-12",
      worked: on("2026-03-04", "2026-03-10"),
    },
    { planned: 4, active: 2, madeGood: 0 },
  ],
  [
    "twelve planned days are looked back on, no more",
    { today: "2026-05-01", worked: on("2026-03-02", "2026-05-01") },
    { planned: 12, active: 1, madeGood: 0 },
  ],
])("%s", (_, given, expected) => {
  expect(progressOf(given)).toMatchObject({ kind: "days", ...expected });
});

test("the planned days of this week are listed with where they stand", () => {
  const goals = [{ ...MON_WED_FRI, weekdays: [1, 2, 3, 4, 5], reserveDays: 1 }];
  const worked = on("2026-03-03", "2026-03-05", "2026-03-07");
  expect(progressOf({ goals, worked, today: "2026-03-05" })).toMatchObject({
    week: [
      { on: "2026-03-02", state: "missed" },
      { on: "2026-03-03", state: "active" },
      { on: "2026-03-04", state: "missed" },
      { on: "2026-03-05", state: "active" },
      { on: "2026-03-06", state: "open" },
    ],
  });
  const sunday = progressOf({ goals, worked, today: "2026-03-08" });
  expect(sunday).toMatchObject({ madeGood: 1, planned: 5, active: 3 });
});
