import { expect, test } from "vitest";
import type { Forecast } from "#lib/domain/forecast/forecast";
import { formatFinish, formatFinishBasis } from "./finish.ts";

const today = "2027-01-20";
const AHEAD = {
  kind: "ahead",
  basis: "record",
  hoursPerWeek: 5.52,
  weeksOfRecord: 12,
  phase: { id: "specialization", hours: 80, half: "2027-03-03", most: "2027-04-20" },
  roadmap: { hours: 400, half: "2028-06-01", most: "2028-08-09" },
} as const satisfies Forecast;

test("both ends are said as ranges of dates", () => {
  expect(formatFinish({ forecast: AHEAD, today })).toEqual([
    "Specialization: even chance by 3 March, likely by 20 April.",
    "The whole roadmap: June to August 2028.",
  ]);
  expect(formatFinishBasis(AHEAD)).toBe(
    "Both are based on your own last 12 weeks. The first date is an even chance: you are done by then in half of the simulated futures. The second is likely: you are done by then in 85 of 100.",
  );
});

test("one date is said as about then, and the last phase ends with the roadmap", () => {
  const end = { half: "2027-03-03", most: "2027-03-03" };
  const planned: Forecast = {
    ...AHEAD,
    basis: "plan",
    hoursPerWeek: 1,
    phase: { id: "portfolio", hours: 8, ...end },
    roadmap: { hours: 8, ...end },
  };
  expect(formatFinish({ forecast: planned, today })).toEqual(["The whole roadmap: about 3 March."]);
  expect(formatFinishBasis(planned)).toContain("Both are at 1 hour a week.");
});

test("what is far away is said to be far", () => {
  const far: Forecast = {
    ...AHEAD,
    basis: "assumed",
    phase: { id: "projects", hours: 80, half: "2027-03-03" },
    roadmap: { hours: 400 },
  };
  expect(formatFinish({ forecast: far, today })).toEqual([
    "The projects: even chance by 3 March, likely only in more than ten years.",
    "The whole roadmap: in more than ten years.",
  ]);
});

test("with everything cleared, or on a pause without an end, there is no date", () => {
  expect(formatFinish({ forecast: { kind: "done" }, today })).toEqual([
    "Every required milestone is done.",
  ]);
  expect(formatFinish({ forecast: { kind: "waiting", since: "2026-01-01" }, today })[0]).toContain(
    "pause",
  );
  expect(formatFinishBasis({ kind: "done" })).toBeUndefined();
});
