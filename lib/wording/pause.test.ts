import { expect, test } from "vitest";
import { overlapError, pauseDays, pauseSoFar, pauseTime } from "./pause.ts";

const march = { from: "2026-03-03", to: "2026-03-20" };

test("the days of a pause are said with its end, as one day, or without an end yet", () => {
  expect(pauseDays(march)).toBe("3 March 2026 to 20 March 2026");
  expect(pauseDays({ from: "2026-03-03", to: "2026-03-03" })).toBe("3 March 2026");
  expect(pauseDays({ from: "2026-03-03" })).toBe("3 March 2026, no end yet");
});

test("a pause that goes on is said as one says it today", () => {
  expect(pauseSoFar({ ...march, today: "2026-03-10" })).toBe("since 3 March, until 20 March");
  expect(pauseSoFar({ ...march, today: "2026-03-20" })).toBe("since 3 March, until today");
  expect(pauseSoFar({ from: "2026-03-03", today: "2026-03-03" })).toBe("since today");
  expect(pauseSoFar({ from: "2025-12-03", today: "2026-03-03" })).toBe("since 3 December 2025");
});

test.each([
  ["2026-03-02", "to come"],
  ["2026-03-03", "now"],
  ["2026-03-20", "now"],
  ["2026-03-21", "past"],
])("on %s a pause from 3 to 20 March is: %s", (today, expected) => {
  expect(pauseTime({ ...march, today })).toBe(expected);
});

test("an overlap names the days that are off already", () => {
  expect(overlapError({ from: "2026-03-03", to: "2026-03-20" })).toBe(
    "You already have a pause from 3 March 2026 to 20 March 2026. Change that one below, or choose other days.",
  );
  expect(overlapError({ from: "2026-03-03" })).toContain("since 3 March 2026 that has no end yet");
});
