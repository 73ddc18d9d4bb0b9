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
  phase: { id: "specialization", hours: 80, half: "2026-05-03", most: "2026-06-20" },
  roadmap: { hours: 400, half: "2027-09-03", most: "2028-02-01" },
};
const phase = (change: Partial<ForecastAhead["phase"]>) => ({
  ...OWN,
  phase: { ...OWN.phase, ...change },
});

test("a range is said with its two dates", () => {
  expect(formatPhaseForecast({ forecast: OWN, today })).toBe(
    "At your own pace, specialization may be done between 3 May and 20 June.",
  );
  expect(formatRoadmapForecast({ forecast: OWN, today })).toBe(
    "The whole roadmap may be done between 3 September 2027 and 1 February 2028.",
  );
});

test.each([
  ["the year of both, once", "2027-05-03", "2027-06-20", "between 3 May and 20 June 2027"],
  ["today", "2026-03-03", "2026-03-09", "between today and 9 March"],
  ["one date", "2027-05-03", "2027-05-03", "about 3 May 2027"],
  ["one date, today", "2026-03-03", "2026-03-03", "today"],
  ["no date", undefined, undefined, "in more than ten years"],
])("dates are said as one says them: %s", (_, half, most, said) => {
  expect(formatPhaseForecast({ forecast: phase({ half, most }), today })).toBe(
    `At your own pace, specialization may be done ${said}.`,
  );
});

test("where only half of the futures end within ten years, that is said", () => {
  const forecast = phase({ half: "2034-05-03", most: undefined });
  expect(formatPhaseForecast({ forecast, today })).toContain(
    "by 3 May 2034 in half of the futures, and in more than ten years in the slowest.",
  );
});

test("with every step ticked, only the milestones are left to tick", () => {
  const forecast = phase({ hours: 0, half: today, most: today });
  expect(formatPhaseForecast({ forecast, today })).toMatch(/^Specialization may be done today:/);
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

test("one date is not called two", () => {
  const one = { half: "2026-05-03", most: "2026-05-03" };
  const forecast = { ...OWN, phase: { ...OWN.phase, ...one }, roadmap: { ...OWN.roadmap, ...one } };
  expect(formatForecastReason(forecast)).toMatch(
    /^At least 85\u00a0% of 1,000 simulated futures are done by then\./,
  );
});

test("the reason of a range names the futures, the weeks and the pace", () => {
  expect(formatForecastReason(OWN)).toBe(
    "Half of 1,000 simulated futures are done by the first date, 85\u00a0% by the second. They are made of your own last 12 weeks, 5.3 hours a week on average; time off is left out.",
  );
});

test("a plan says that it is one, and when the record takes over", () => {
  const plan = { ...OWN, basis: "plan", hoursPerWeek: 1, weeksOfRecord: 2 } as const;
  expect(formatPhaseForecast({ forecast: plan, today })).toMatch(
    /^At 1 hour a week, as you planned, specialization may be done /,
  );
  expect(formatForecastReason(plan)).toBe(
    "There are under three weeks in your record of the last 12, time off left out, so your plan is shown. From three weeks of work on, the forecast follows your own pace.",
  );
  const assumed = { ...plan, basis: "assumed", hoursPerWeek: 6 } as const;
  expect(formatPhaseForecast({ forecast: assumed, today })).toMatch(
    /^At 6 hours a week, which is assumed, /,
  );
  expect(formatForecastReason({ ...assumed, weeksOfRecord: 12 })).toMatch(
    /^There are no hours of work in your last 12 weeks, so 6 hours are assumed\./,
  );
});

test("the reason of the phase is a sentence", () => {
  expect(formatPhaseReason(OWN)).toBe(
    "Of 1,000 futures made of your own weeks, half are done by the first date, 85\u00a0% by the second.",
  );
  expect(formatPhaseReason(phase({ most: OWN.phase.half }))).toContain("one date");
  expect(formatPhaseReason(phase({ heldBy: "deepening" }))).toContain("at least six months");
  expect(formatPhaseReason({ ...OWN, basis: "plan", weeksOfRecord: 0 })).toContain(
    "under three weeks in your record",
  );
});

test("deepening is named where it decides", () => {
  expect(formatHeld(OWN)).toBeUndefined();
  const held = { ...OWN, roadmap: { ...OWN.roadmap, heldBy: "deepening" } } as const;
  expect(formatHeld(held)).toMatch(/^Deepening takes at least six months/);
  const deepening = phase({ id: "deepening", heldBy: "deepening" });
  expect(formatPhaseForecast({ forecast: deepening, today })).toMatch(/^Deepening may be done /);
});

test("a pause without an end is waited for, begun or planned", () => {
  expect(formatWaiting({ since: "2026-03-01", today })).toMatch(/You are on pause, and it has no/);
  expect(formatWaiting({ since: "2026-03-04", today })).toMatch(/The pause you planned has no/);
});
