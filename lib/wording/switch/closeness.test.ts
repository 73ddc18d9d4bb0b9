import { expect, test } from "vitest";
import type { Pace } from "#lib/domain/work/pace";
import { formatDeepeningAhead, formatPhaseEnd } from "./closeness.ts";

const PACE: Pace = { hoursPerWeek: 5.52, basis: "record" };
const LEFT = { endedAt: new Date("2026-03-01") };
const END = { phase: "specialization", milestones: 4, hours: 38, weeks: 7 } as const;

test("the end of a phase is said in milestones, hours and weeks at a pace", () => {
  expect(formatPhaseEnd({ ...END, pace: PACE, enrollment: {} })).toBe(
    "Specialization is 4 milestones from the end: 38 hours, about 7 weeks at 5.5 hours a week.",
  );
});

test("one milestone, one hour and one week are singular, and a path that was left is past", () => {
  const end = { phase: "projects", milestones: 1, hours: 1, weeks: 1 } as const;
  const pace: Pace = { hoursPerWeek: 1, basis: "plan" };
  expect(formatPhaseEnd({ ...end, pace, enrollment: LEFT })).toBe(
    "The projects were 1 milestone from the end: 1 hour, about 1 week at 1 hour a week.",
  );
});

test("a pace next to nothing is neither nothing nor hundreds of weeks", () => {
  const pace: Pace = { hoursPerWeek: 0.04, basis: "record" };
  expect(formatPhaseEnd({ ...END, weeks: 950, pace, enrollment: {} })).toBe(
    "Specialization is 4 milestones from the end: 38 hours, more than two years at less than 0.1 hours a week.",
  );
});

test("deepening is told before it began and until six months have passed", () => {
  const deepening = {
    month: 3,
    startedOn: "2026-01-04",
    sixMonthsOn: "2026-07-04",
    deepened: false,
  };
  const today = "2026-03-10";
  expect(formatDeepeningAhead({ today, enrollment: {} })).toMatch(/^Deepening has not begun:/);
  expect(formatDeepeningAhead({ today, enrollment: LEFT })).toMatch(
    /^Deepening had not begun there:/,
  );
  expect(formatDeepeningAhead({ deepening, today, enrollment: {} })).toBe(
    "Deepening is in month 3 of 6 to 12. Six months will have passed on 4 July 2026.",
  );
  expect(formatDeepeningAhead({ deepening, today: "2026-07-04", enrollment: {} })).toBeUndefined();
});
