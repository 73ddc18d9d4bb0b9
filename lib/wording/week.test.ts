import { expect, test } from "vitest";
import { WEEK_QUESTIONS } from "#lib/domain/week/week-question";
import { formatWeekDone, formatWeekHours, formatWeekQuestion, formatWeekSpan } from "./week.ts";

test("each question is one that ends in a question mark, and another than the others", () => {
  const words = WEEK_QUESTIONS.map(formatWeekQuestion);
  expect(new Set(words).size).toBe(WEEK_QUESTIONS.length);
  expect(words.filter((each) => !each.endsWith("?"))).toEqual([]);
});

test("a question of a newer Waymark is called by what it is", () => {
  expect(formatWeekQuestion("of-tomorrow")).toBe("Your week, in your own words");
});

test.each([
  ["2026-11-16", "16 to 22 November 2026"],
  ["2026-11-30", "30 November to 6 December 2026"],
  ["2025-12-29", "29 December 2025 to 4 January 2026"],
])("the week of %s is %s", (monday, words) => {
  expect(formatWeekSpan(monday)).toBe(words);
});

const plan = { hours: 4, logged: 3, meant: 6, basis: "plan" } as const;

test.each([
  [
    plan,
    3,
    "4 of the 6 hours that you planned, on 3 days. 3 hours logged, plus about 1 hour estimated from your ticks on other days.",
  ],
  [
    { ...plan, logged: 4, basis: "goal" },
    1,
    "4 of the 6 hours of your goal, on 1 day. 4 hours logged.",
  ],
  [{ ...plan, meant: 0, logged: 4 }, 2, "4 hours on 2 days, in a week off. 4 hours logged."],
  [{ ...plan, hours: 0, logged: 0 }, 1, "Work on 1 day, hours not logged."],
  [{ ...plan, hours: 0, logged: 0 }, 0, "No work day this week. That happens."],
  [{ ...plan, hours: 0, logged: 0, meant: 0 }, 0, "This week was off."],
] as const)("%o on %i days reads “%s”", (hours, workDays, words) => {
  expect(formatWeekHours({ hours, workDays })).toBe(words);
});

test("what was ticked is counted in one line", () => {
  const steps = [{ milestone: "sql", steps: ["a", "b"] }];
  expect(formatWeekDone({ completed: ["git"], steps })).toBe("1 milestone and 2 steps done.");
  expect(formatWeekDone({ completed: [], steps })).toBe("2 steps done.");
  expect(formatWeekDone({ completed: [], steps: [] })).toBe("Nothing was ticked.");
});
