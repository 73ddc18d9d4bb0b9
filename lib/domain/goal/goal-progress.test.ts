import { expect, test } from "vitest";
import { formatGoalProgress } from "#lib/wording/goal";
import type { WeeklyGoal } from "../record/facts.ts";
import { goalOn } from "../record/weekly-goal.ts";
import type { LocalDate } from "../time/dates.ts";
import { loggedWork } from "../work/work-example.ts";
import { goalProgress } from "./goal-progress.ts";

// 2026-03-02 is a Monday. The goal: Monday, Wednesday and Friday.
const MON_WED_FRI = { since: "2026-03-02", weekdays: [1, 3, 5], reserveDays: 0 };
const SIX_HOURS = { since: "2026-03-02", weekdays: [], hours: 6, reserveDays: 0 };
const NONE = { weekdays: [], reserveDays: 0 };

function on(...days: readonly LocalDate[]): ReadonlyMap<LocalDate, number> {
  return new Map(days.map((day) => [day, 1]));
}

type Given = Readonly<{
  goals?: readonly WeeklyGoal[];
  worked?: ReadonlyMap<LocalDate, number>;
  pauses?: readonly Readonly<{ from: LocalDate; to?: LocalDate }>[];
  today: LocalDate;
}>;

function progressOf({ goals = [MON_WED_FRI], worked = on(), pauses = [], today }: Given) {
  return goalProgress({ goals, ...loggedWork(worked), pauses, today });
}

function wordsOf(given: Given): string {
  const progress = progressOf(given);
  return progress === undefined ? "" : formatGoalProgress(progress);
}

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

test.each<readonly [string, Given, Readonly<Record<string, number>>]>([
  [
    "no week was full yet",
    { today: "2026-03-03", worked: new Map([["2026-03-02", 4.5]]) },
    { hours: 4.5, goal: 6, weeks: 0, reached: 0 },
  ],
  [
    "a full week counts from the Monday after",
    { today: "2026-03-09", worked: new Map([["2026-03-04", 6]]) },
    { hours: 0, goal: 6, weeks: 1, reached: 1 },
  ],
  [
    "a little less is not enough",
    { today: "2026-03-09", worked: new Map([["2026-03-04", 5.9]]) },
    { weeks: 1, reached: 0 },
  ],
  [
    "many small parts are enough",
    {
      goals: [{ ...SIX_HOURS, hours: 1 }],
      today: "2026-03-09",
      worked: new Map([
        ["2026-03-04", 0.1],
        ["2026-03-05", 0.2],
        ["2026-03-06", 0.7],
      ]),
    },
    { weeks: 1, reached: 1 },
  ],
  [
    "a week in which the goal began is not full",
    { goals: [{ ...SIX_HOURS, since: "2026-03-03" }], today: "2026-03-16" },
    { weeks: 1, reached: 0 },
  ],
  ["four full weeks are looked back on", { today: "2026-05-04" }, { weeks: 4, reached: 0 }],
  [
    "days off scale a week down",
    {
      pauses: [{ from: "2026-03-04", to: "2026-03-08" }],
      today: "2026-03-09",
      worked: new Map([["2026-03-02", 1.72]]),
    },
    { weeks: 1, reached: 1 },
  ],
  [
    "what was done on a day off does not count",
    {
      pauses: [{ from: "2026-03-04", to: "2026-03-08" }],
      today: "2026-03-09",
      worked: new Map([["2026-03-04", 9]]),
    },
    { weeks: 1, reached: 0 },
  ],
  [
    "a week that was off is left out, and one before it taken",
    {
      pauses: [{ from: "2026-03-16", to: "2026-03-22" }],
      today: "2026-04-06",
      worked: new Map([["2026-03-03", 6]]),
    },
    { weeks: 4, reached: 1 },
  ],
  [
    "a week off asks for nothing",
    { pauses: [{ from: "2026-03-02" }], today: "2026-03-05" },
    { hours: 0, goal: 0, weeks: 0 },
  ],
  [
    "the goal at the end of a week is that of the week",
    {
      goals: [SIX_HOURS, { ...SIX_HOURS, since: "2026-03-06", hours: 2 }],
      today: "2026-03-09",
      worked: new Map([["2026-03-03", 2]]),
    },
    { goal: 2, weeks: 1, reached: 1 },
  ],
])("in hours: %s", (_, given, expected) => {
  expect(progressOf({ goals: [SIX_HOURS], ...given })).toMatchObject({
    kind: "hours",
    ...expected,
  });
});

test.each<readonly [string, Given]>([
  ["No planned day has passed yet. 3 planned days left this week.", { today: "2026-03-02" }],
  [
    "Active on 1 of 1 planned day so far. 2 planned days left this week.",
    { today: "2026-03-03", worked: on("2026-03-02") },
  ],
  ["Active on 1 of the last 12 planned days.", { today: "2026-05-01", worked: on("2026-05-01") }],
  [
    "Active on 2 of 3 planned days so far, 1 of them on a reserve day.",
    {
      goals: [{ ...MON_WED_FRI, reserveDays: 1 }],
      today: "2026-03-08",
      worked: on("2026-03-02", "2026-03-03"),
    },
  ],
  [
    "4.5 of 6 hours this week.",
    { goals: [SIX_HOURS], today: "2026-03-03", worked: new Map([["2026-03-02", 4.5]]) },
  ],
  [
    "0 of 6 hours this week. You did not reach it in the last full week.",
    { goals: [SIX_HOURS], today: "2026-03-09" },
  ],
  [
    "0 of 6 hours this week. You reached it in 1 of the last 4 full weeks.",
    { goals: [SIX_HOURS], today: "2026-03-30", worked: new Map([["2026-03-24", 6]]) },
  ],
  [
    "This week is off.",
    { goals: [SIX_HOURS], today: "2026-03-03", pauses: [{ from: "2026-03-01" }] },
  ],
])("in words: %s", (words, given) => {
  expect(wordsOf(given)).toBe(words);
});
