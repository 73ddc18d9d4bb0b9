import { expect, test } from "vitest";
import { formatPhaseDone, formatPhaseNumber, formatPlace, formatProjectDate } from "./portfolio.ts";

test.each([
  [{ path: "Backend", phase: "projects", isComplete: false }, "In training: Backend, phase 3 of 5"],
  [{ path: "Backend", phase: "portfolio", isComplete: true }, "Path completed: Backend"],
  [{ phase: "fundamentals", isComplete: false }, "Learning Python"],
  [{ phase: "fundamentals", isComplete: true }, "Python fundamentals, all done"],
] as const)("where %j is on their path: %s", (view, words) => {
  expect(formatPlace(view)).toBe(words);
});

test("counts and dates of what was done", () => {
  expect(formatPhaseDone({ done: 1, required: 1 })).toBe("1 of 1 milestone done");
  expect(formatPhaseNumber("projects")).toBe("Phase 3");
  expect(formatProjectDate({ isDone: false })).toBe("Under way");
  expect(formatProjectDate({ isDone: true })).toBe("Done before");
  expect(formatProjectDate({ isDone: true, on: "2026-03-03" })).toBe("March 2026");
});
