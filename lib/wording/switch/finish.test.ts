import { expect, test } from "vitest";
import type { Forecast } from "#lib/domain/forecast/forecast";
import { formatFinish, formatFinishBasis } from "./finish.ts";

const AHEAD = {
  kind: "ahead",
  basis: "record",
  hoursPerWeek: 5.52,
  weeksOfRecord: 12,
  phase: { id: "specialization", hours: 80, half: "2027-03-03", most: "2027-04-20" },
  roadmap: { hours: 400, half: "2028-06-01", most: "2028-08-09" },
} as const satisfies Forecast;

test("both ends are said as ranges of dates", () => {
  expect(formatFinish(AHEAD)).toEqual([
    "Specialization may be done between 3\u00a0March\u00a02027 and 20\u00a0April\u00a02027.",
    "The whole roadmap may be done between 1\u00a0June\u00a02028 and 9\u00a0August\u00a02028.",
  ]);
  expect(formatFinishBasis(AHEAD)).toBe(
    "From your own last 12 weeks, about 5.5 hours a week, on both paths: by the first date half of the simulated futures are done, by the second 85\u00a0% of them.",
  );
});

test("a pace next to nothing is not called nothing", () => {
  expect(formatFinishBasis({ ...AHEAD, hoursPerWeek: 0.04 })).toMatch(
    /^From your own last 12 weeks, less than 0\.1 hours a week, on both paths/,
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
  expect(formatFinish(planned)).toEqual([
    "The whole roadmap may be done around 3\u00a0March\u00a02027.",
  ]);
  expect(formatFinishBasis(planned)).toContain("At 1 hour a week, as you planned");
});

test("what is far away is said to be far", () => {
  const far: Forecast = {
    ...AHEAD,
    basis: "assumed",
    phase: { id: "projects", hours: 80, half: "2027-03-03" },
    roadmap: { hours: 400 },
  };
  expect(formatFinish(far)).toEqual([
    "The projects may be done from 3\u00a0March\u00a02027 on, or more than ten years later.",
    "The whole roadmap may be done in more than ten years.",
  ]);
  expect(formatFinishBasis(far)).toContain("assumed");
});

test("with everything cleared, or on a pause without an end, there is no date", () => {
  expect(formatFinish({ kind: "done" })).toEqual(["Every required milestone is cleared."]);
  expect(formatFinish({ kind: "waiting", since: "2026-01-01" })[0]).toContain("pause");
  expect(formatFinishBasis({ kind: "done" })).toBeUndefined();
});
