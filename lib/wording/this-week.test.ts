import { expect, test } from "vitest";
import { formatThisWeek, formatThisWeekMadeOf } from "./this-week.ts";

const WEEK = { hours: 4, logged: 3, meant: 6, basis: "plan" } as const;

test.each([
  [
    WEEK,
    "4 of 6 hours this week",
    "3 hours logged, plus about 1 hour estimated from your ticks on other days.",
  ],
  [{ ...WEEK, logged: 4 }, "4 of 6 hours this week", "4 hours logged."],
  [{ ...WEEK, logged: 0 }, "4 of 6 hours this week", "About 4 hours estimated from your ticks."],
  [
    { hours: 0, logged: 0, meant: 6, basis: "assumed" } as const,
    "0 of 6 hours this week",
    "You have not set your hours a week, so Waymark assumes 6.",
  ],
  [
    { ...WEEK, logged: 4, basis: "assumed" } as const,
    "4 of 6 hours this week",
    "4 hours logged. You have not set your hours a week, so Waymark assumes 6.",
  ],
  [{ ...WEEK, hours: 0, logged: 0, meant: 0 }, "This week is off", ""],
  [
    { ...WEEK, meant: 0 },
    "4 hours this week, which is off",
    "3 hours logged, plus about 1 hour estimated from your ticks on other days.",
  ],
])("%o is said as %s, and made of %s", (week, said, made) => {
  expect(formatThisWeek(week)).toBe(said);
  expect(formatThisWeekMadeOf(week)).toBe(made);
});
