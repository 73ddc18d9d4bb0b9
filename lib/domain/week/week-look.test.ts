import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { weekLookOf, weekPointedTo, weekToLookAt } from "./week-look.ts";

// 2026-03-02 is a Monday, 2026-03-08 its Sunday.
const MONDAY = "2026-03-02";
const noon = (on: string) => new Date(`${on}T12:00:00Z`);
const of = (milestone: string, on: string) => ({ milestone, on, at: noon(on), prior: false });
const step = (milestone: string, id: string, on: string) => ({ ...of(milestone, on), step: id });
const logged = (hours: number) => ({ hours, isEstimate: false });

function lookAt({
  record = {},
  today = "2026-03-08",
  monday = MONDAY,
  hours = [],
}: {
  record?: Parameters<typeof recordWith>[0];
  today?: string;
  monday?: string;
  hours?: readonly (readonly [string, number])[];
} = {}) {
  return weekLookOf({
    ...{ record: recordWith(record), today, monday, timeZone: "Pacific/Auckland", planned: 6 },
    days: new Set(hours.map(([on]) => on)),
    hoursOfWork: new Map(hours.map(([on, of]) => [on, logged(of)])),
  });
}

test.each([
  ["2026-03-02", "2026-02-23"],
  ["2026-03-05", "2026-02-23"],
  ["2026-03-06", "2026-03-02"],
  ["2026-03-08", "2026-03-02"],
])("on %s the week of %s is looked back on", (today, monday) => {
  expect(weekToLookAt({ today })).toBe(monday);
});

test("the week of any date can be asked for, and none that is still to come", () => {
  expect(weekToLookAt({ today: "2026-03-05", asked: "2026-03-03" })).toBe(MONDAY);
  expect(weekToLookAt({ today: "2026-03-05", asked: "2025-12-31" })).toBe("2025-12-29");
  expect(weekToLookAt({ today: "2026-03-05", asked: "2026-03-06" })).toBe(MONDAY);
});

test("what was done from Monday to Sunday is told, first to last, and nothing of the weeks around it", () => {
  const record = {
    completions: [
      of("before", "2026-03-01"),
      of("sql", "2026-03-08"),
      of("git", "2026-03-02"),
      of("after", "2026-03-09"),
    ],
    stepTicks: [
      step("django", "b", "2026-03-04"),
      step("sql", "a", "2026-03-03"),
      step("django", "a", "2026-03-03"),
      step("django", "c", "2026-03-09"),
    ],
  };
  expect(lookAt({ record, today: "2026-03-12" })).toMatchObject({
    ...{ completed: ["git", "sql"], steps: [{ milestone: "django", steps: ["a", "b"] }] },
    isRunning: false,
  });
});

test("what was known before Waymark was not done that week", () => {
  const record = {
    completions: [{ ...of("git", "2026-03-03"), prior: true }],
    stepTicks: [{ ...step("sql", "a", "2026-03-03"), prior: true }],
  };
  expect(lookAt({ record })).toMatchObject({ completed: [], steps: [] });
});

test("the hours are those of that week beside what was meant for it, up to today", () => {
  const hours = [
    ["2026-03-01", 8],
    ["2026-03-02", 1],
    ["2026-03-08", 2],
    ["2026-03-09", 4],
  ] as const;
  expect(lookAt({ hours, today: "2026-03-12" })).toMatchObject({
    ...{ workDays: 2, hours: { hours: 3, meant: 6 } },
  });
  expect(lookAt({ hours, today: "2026-03-07" })).toMatchObject({
    ...{ workDays: 1, hours: { hours: 1 }, isRunning: true },
  });
});

test("what was put aside counts by the learner's own date, and answers that had faded once each", () => {
  const review = (milestone: string, on: string, outcome: "faded" | "confirmed") => ({
    ...{ milestone, on, at: noon(on), outcome },
  });
  const record = {
    // In Auckland it is Monday at 11:00 UTC on Sunday.
    putAside: [
      { milestone: "pandas", at: new Date("2026-03-01T11:30:00Z") },
      { milestone: "sql", at: new Date("2026-03-08T11:30:00Z") },
    ],
    reviews: [
      review("git", "2026-03-03", "faded"),
      review("git", "2026-03-04", "faded"),
      review("loops", "2026-03-04", "confirmed"),
      review("old", "2026-02-28", "faded"),
    ],
  };
  expect(lookAt({ record, today: "2026-03-12" })).toMatchObject({
    ...{ putAside: ["pandas"], faded: ["git"] },
  });
});

const pointed = (
  today: string,
  { days = ["2026-03-03"], ...record }: Parameters<typeof recordWith>[0] & { days?: string[] } = {},
) => weekPointedTo({ record: recordWith(record), days: new Set(days), today });

test.each([
  ["2026-03-05", undefined],
  ["2026-03-06", MONDAY],
  ["2026-03-08", MONDAY],
  ["2026-03-09", MONDAY],
  ["2026-03-10", MONDAY],
  ["2026-03-11", undefined],
])("on %s the week pointed to is that of %s", (today, monday) => {
  expect(pointed(today)).toBe(monday);
});

test("nobody is pointed to a week without work, on a day off, after writing about it, or against their will", () => {
  expect(pointed("2026-03-08", { days: ["2026-03-01", "2026-03-09"] })).toBeUndefined();
  expect(pointed("2026-03-06", { days: ["2026-03-07"] })).toBeUndefined();
  expect(pointed("2026-03-08", { lastWeekLook: MONDAY })).toBeUndefined();
  expect(pointed("2026-03-08", { lastWeekLook: "2026-02-23" })).toBe(MONDAY);
  expect(pointed("2026-03-08", { isWeekLookHidden: true })).toBeUndefined();
  const pause = { id: "p", from: "2026-03-08", at: noon("2026-03-07") };
  expect(pointed("2026-03-08", { pauses: [pause] })).toBeUndefined();
});
