import { expect, test } from "vitest";
import { type Given, MON_WED_FRI, on, progressOf, SIX_HOURS } from "#lib/domain/goal/goal-example";
import { formatGoal, formatGoalProgress } from "./goal.ts";

const days = { weekdays: [1, 3, 5], reserveDays: 1 };

test("a goal is said in a few words", () => {
  expect(formatGoal(days)).toBe("Monday, Wednesday and Friday, with 1 reserve day a week");
  expect(formatGoal({ ...days, reserveDays: 0 })).toBe("Monday, Wednesday and Friday");
  expect(formatGoal({ weekdays: [], reserveDays: 0, hours: 6 })).toBe("6 hours a week");
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
  const progress = progressOf(given);
  expect(progress && formatGoalProgress(progress)).toBe(words);
});
