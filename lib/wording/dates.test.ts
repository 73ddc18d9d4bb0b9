import { expect, test } from "vitest";
import {
  formatDate,
  formatInstant,
  formatMoment,
  formatMonth,
  formatRange,
  formatSpan,
  formatWeekday,
  onDay,
  relativeDay,
  shortMonth,
} from "./dates.ts";

const START = new Date("2026-01-01T00:00:00Z");

function after(days: number): string {
  return formatSpan({ from: START, to: new Date(START.getTime() + days * 86_400_000) });
}

test("a local date is read as day, month and year, wherever the server stands", () => {
  expect(formatDate("2026-03-03")).toBe("3 March 2026");
  expect(formatDate("2024-02-29")).toBe("29 February 2024");
});

test("an instant is read on the learner's date, not on the server's", () => {
  const at = new Date("2026-03-03T23:30:00Z");
  expect(formatInstant({ at, timeZone: "UTC" })).toBe("3 March 2026");
  expect(formatInstant({ at, timeZone: "Europe/Berlin" })).toBe("4 March 2026");
  expect(formatInstant({ at, timeZone: "Pacific/Honolulu" })).toBe("3 March 2026");
});

test("a moment is its date and its time of day in the learner's time zone", () => {
  const at = new Date("2026-03-03T23:05:00Z");
  expect(formatMoment({ at, timeZone: "UTC" })).toBe("3 March 2026 at 23:05");
  expect(formatMoment({ at, timeZone: "Europe/Berlin" })).toBe("4 March 2026 at 00:05");
});

test("a range ends with its date, or with now while it is open", () => {
  const from = new Date("2026-03-03T12:00:00Z");
  const to = new Date("2026-05-09T12:00:00Z");
  expect(formatRange({ from, to, timeZone: "UTC" })).toBe("3 March 2026 – 9 May 2026");
  expect(formatRange({ from, timeZone: "UTC" })).toBe("3 March 2026 – now");
});

test("months and weekdays have their words; September is cut to three letters too", () => {
  expect(formatMonth("2026-09-30")).toBe("September 2026");
  expect(shortMonth("2026-09-30")).toBe("Sep");
  expect(formatWeekday("2026-03-03")).toBe("Tuesday 3");
});

test("a span is said in days under two weeks, and never as nothing", () => {
  expect([0, 0.2, 1, 2, 13].map(after)).toEqual([
    "one day",
    "one day",
    "one day",
    "two days",
    "13 days",
  ]);
});

test("a span is said in weeks under eight weeks, then in months, then in years", () => {
  expect([14, 30, 45, 55].map(after)).toEqual([
    "two weeks",
    "four weeks",
    "six weeks",
    "eight weeks",
  ]);
  expect([59, 120, 365, 700].map(after)).toEqual([
    "two months",
    "four months",
    "twelve months",
    "23 months",
  ]);
  expect([740, 1100].map(after)).toEqual(["two years", "three years"]);
});

test.each([
  ["2026-03-03", "today"],
  ["2026-03-02", "yesterday"],
  ["2026-02-28", "28 February"],
  ["2025-12-31", "31 December 2025"],
])("%s is said as %s", (date, words) => {
  expect(relativeDay({ on: date, today: "2026-03-03" })).toBe(words);
});

test.each([
  ["2026-03-03", "today"],
  ["2026-03-02", "yesterday"],
  ["2026-02-28", "on 28 February"],
])("within a sentence, %s is said as %s", (date, words) => {
  expect(onDay({ on: date, today: "2026-03-03" })).toBe(words);
});
