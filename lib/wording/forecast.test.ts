import { expect, test } from "vitest";
import {
  type ForecastAhead,
  formatForecastReason,
  formatHeld,
  formatPhaseForecast,
  formatPhaseReason,
  formatRoadmapForecast,
  formatWaiting,
} from "./forecast.ts";

const today = "2026-03-03";
const OWN: ForecastAhead = {
  kind: "ahead",
  basis: "record",
  hoursPerWeek: 5.25,
  weeksOfRecord: 12,
  phase: { id: "specialization", hours: 80, half: "2026-05-03", most: "2026-09-20" },
  roadmap: { hours: 400, half: "2027-09-03", most: "2027-12-01" },
};
const phase = (change: Partial<ForecastAhead["phase"]>) => ({
  ...OWN,
  phase: { ...OWN.phase, ...change },
});

test("a range is said with its two dates, and far away with its months", () => {
  expect(formatPhaseForecast({ forecast: OWN, today })).toBe(
    "Specialization: even chance by 3 May, likely by September 2026.",
  );
  expect(formatRoadmapForecast({ forecast: OWN, today })).toBe(
    "The whole roadmap: September to December 2027.",
  );
});

test("with every step ticked, only the milestones are left to tick", () => {
  const forecast = phase({ hours: 0, half: today, most: today });
  expect(formatPhaseForecast({ forecast, today })).toMatch(/^Specialization could be done today:/);
});

test("the roadmap is not said again where the phase is all that is left", () => {
  const forecast = { ...OWN, roadmap: OWN.phase };
  expect(formatRoadmapForecast({ forecast, today })).toBeUndefined();
});

test("where the roadmap ends with the phase, its dates are not said twice", () => {
  const forecast = { ...OWN, roadmap: { ...OWN.phase, hours: 100 } };
  expect(formatRoadmapForecast({ forecast, today })).toBe(
    "The whole roadmap may be done by then too.",
  );
});

test("the reason of a range names the futures and the weeks", () => {
  expect(formatForecastReason(OWN)).toMatch(
    /^The first date is an even chance: you are done by then in half of 500 simulated futures\. The second is likely: you are done by then in 85 of 100\. Each one is built from runs of your own last 12 weeks/,
  );
});

test("a pace says that it stands for a record, and when the record takes over", () => {
  const plan = { ...OWN, basis: "plan", hoursPerWeek: 1, weeksOfRecord: 2 } as const;
  const forecast = { ...plan, phase: { ...OWN.phase, most: OWN.phase.half } };
  expect(formatPhaseForecast({ forecast, today })).toBe(
    "At 1 hour a week: specialization about 3 May.",
  );
  expect(formatForecastReason(plan)).toBe(
    "You have less than three weeks on record so far, not counting time off, so we go by your pace, which is mostly your plan. After three weeks with some work, you will see a range based on your own weeks.",
  );
  const assumed = { ...plan, basis: "assumed", weeksOfRecord: 12 } as const;
  expect(formatForecastReason(assumed)).toMatch(
    /^You have not ticked anything in those weeks, so we go by your pace, which is mostly the 6 hours a week that we assume\./,
  );
});

test("the reason of the phase is a sentence", () => {
  const reasonOf = (forecast: ForecastAhead) => formatPhaseReason({ forecast, today });
  expect(reasonOf(OWN)).toBe(
    "The first date is an even chance, the second is likely, based on your own last 12 weeks.",
  );
  expect(reasonOf(phase({ heldBy: "deepening" }))).toContain("at least six months");
  expect(reasonOf({ ...OWN, basis: "plan", weeksOfRecord: 0 })).toContain("less than three weeks");
});

test.each([
  ["2026-03-09", "2026-03-09"],
  ["2027-04-10", "2027-04-28"],
])("where only one date or month is named, no second one is explained: %s and %s", (half, most) => {
  expect(formatPhaseReason({ forecast: phase({ half, most }), today })).toBe(
    "Based on your own last 12 weeks.",
  );
});

test("deepening is named where it decides", () => {
  expect(formatHeld(OWN)).toBeUndefined();
  const held = { ...OWN, roadmap: { ...OWN.roadmap, heldBy: "deepening" } } as const;
  expect(formatHeld(held)).toMatch(/^Deepening takes at least six months/);
  const deepening = phase({ id: "deepening", heldBy: "deepening" });
  expect(formatPhaseForecast({ forecast: { ...deepening, basis: "plan" }, today })).toMatch(
    /^Deepening: even chance by /,
  );
});

test("a pause without an end is waited for, begun or planned", () => {
  expect(formatWaiting({ since: "2026-03-01", today })).toMatch(/your pause has no/);
  expect(formatWaiting({ since: "2026-03-04", today })).toMatch(/the pause you planned has no/);
});
