import { expect, test } from "vitest";
import { formatOutcome, formatPhaseDone, formatPlace, formatProjectDate } from "./portfolio.ts";

test("what a milestone says to its learner is said of somebody else", () => {
  expect(formatOutcome("You can query a table.")).toBe("Can query a table.");
  expect(formatOutcome("Show what you can do.")).toBe("Show what you can do.");
});

test.each([
  [{ path: "Backend", phase: "projects", isComplete: false }, "Backend, now in the projects"],
  [{ path: "Backend", phase: "portfolio", isComplete: true }, "Backend, the whole path done"],
  [{ phase: "fundamentals", isComplete: false }, "Python fundamentals, under way"],
  [{ phase: "fundamentals", isComplete: true }, "Python fundamentals, all done"],
] as const)("where %j is on their path: %s", (view, words) => {
  expect(formatPlace(view)).toBe(words);
});

test("counts and dates of what was done", () => {
  expect(formatPhaseDone({ done: 1, required: 1 })).toBe("1 of 1 milestone");
  expect(formatProjectDate({ isDone: false })).toBe("Under way");
  expect(formatProjectDate({ isDone: true })).toBe("Done before");
  expect(formatProjectDate({ isDone: true, on: "2026-03-03" })).toBe("March 2026");
});
