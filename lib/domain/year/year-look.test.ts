import { expect, test } from "vitest";
import { entry } from "../journey/enrollment-entries-example.ts";
import { recordWith } from "../learner-example.ts";
import { milestone, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { yearLookOf, yearSpan } from "./year-look.ts";

const TODAY = "2026-11-22";
const noon = (on: string) => new Date(`${on}T12:00:00Z`);
const done = (id: string, on: string, prior = false) => ({
  ...{ milestone: id, on, at: noon(on), prior },
});

const roadmap = wordedRoadmapOf({
  fundamentals: ["git", "loops"],
  specialization: ["sql"],
  projects: [milestone("blog", { kind: "project" })],
  portfolio: [milestone("talk", { kind: "evidence" })],
});
const all = roadmap.phases.flatMap(({ milestones }) => milestones);

function lookAt({
  year = 2026,
  record = {},
  hours = [],
  entries = [],
}: {
  year?: number;
  record?: Parameters<typeof recordWith>[0];
  hours?: readonly (readonly [string, number])[];
  entries?: readonly ReturnType<typeof entry>[];
} = {}) {
  const span = yearSpan({ year, today: TODAY });
  if (span === undefined) throw new Error("still to come");
  return yearLookOf({
    ...{ span, roadmap, entries, today: TODAY, timeZone: "UTC", record: recordWith(record) },
    days: new Set(hours.map(([on]) => on)),
    hoursOfWork: new Map(hours.map(([on, of]) => [on, { hours: of, isEstimate: false }])),
    milestoneOf: (id) => all.find((each) => each.id === id),
  });
}

test("a year ends today while it runs, on its last day after it, and none is still to come", () => {
  expect(yearSpan({ year: 2026, today: TODAY })).toEqual({
    ...{ year: 2026, from: "2026-01-01", to: TODAY, isRunning: true },
  });
  expect(yearSpan({ year: 2025, today: TODAY })).toMatchObject({
    ...{ to: "2025-12-31", isRunning: false },
  });
  expect(yearSpan({ year: 2026, today: "2026-12-31" })).toMatchObject({ isRunning: true });
  expect(yearSpan({ year: 2027, today: TODAY })).toBeUndefined();
});

test.each([
  [2026, 53, "2025-12-29", "2026-12-28"],
  [2025, 53, "2024-12-30", "2025-12-29"],
  [2024, 53, "2024-01-01", "2024-12-30"],
  [2023, 53, "2022-12-26", "2023-12-25"],
])("the weeks of %i are %i, from %s to %s", (year, count, first, last) => {
  const { weeks } = lookAt({ year }).hours;
  expect([weeks.length, weeks[0]?.monday, weeks.at(-1)?.monday]).toEqual([count, first, last]);
});

test("hours and work days are those of the year, and of its first week what lies in it", () => {
  const hours = [
    ["2025-12-31", 5],
    ["2026-01-01", 1],
    ["2026-11-22", 2],
    ["2026-11-23", 9],
  ] as const;
  const look = lookAt({ hours });
  expect(look).toMatchObject({ workDays: 2, hours: { logged: 3 } });
  expect(look.hours.weeks[0]).toMatchObject({ monday: "2025-12-29", logged: 1 });
  expect(lookAt({ year: 2025, hours })).toMatchObject({ workDays: 1, hours: { logged: 5 } });
});

test("milestones and steps of the year are counted, but for what was known before Waymark", () => {
  const record = {
    completions: [
      done("git", "2026-02-01"),
      done("sql", "2026-02-02", true),
      done("x", "2025-12-31"),
    ],
    stepTicks: [
      { ...done("git", "2026-02-01"), step: "a" },
      { ...done("git", "2026-02-01", true), step: "b" },
    ],
  };
  expect(lookAt({ record })).toMatchObject({ milestones: 1, steps: 1 });
});

test("a phase was finished when the last of its required milestones was cleared", () => {
  const record = {
    completions: [done("git", "2026-02-01"), done("sql", "2025-12-30")],
    waivers: [{ milestone: "loops", reason: "", at: noon("2026-03-05") }],
  };
  expect(lookAt({ record }).phases).toEqual([{ phase: "fundamentals", on: "2026-03-05" }]);
  expect(lookAt({ record, year: 2025 }).phases).toEqual([
    { phase: "specialization", on: "2025-12-30" },
  ]);
});

test("a phase that was known before, or is not finished, has no day", () => {
  const completions = [done("git", "2026-02-01"), done("sql", "2026-02-02", true)];
  expect(lookAt({ record: { completions } }).phases).toEqual([]);
});

test("what was built in the year is listed, first to last", () => {
  const completions = [
    done("talk", "2026-05-01"),
    done("blog", "2026-04-01"),
    done("git", "2026-04-02"),
    done("gone", "2026-04-03"),
  ];
  const { built } = lookAt({ record: { completions } });
  expect(built.map(({ milestone: { id }, on }) => [id, on])).toEqual([
    ["blog", "2026-04-01"],
    ["talk", "2026-05-01"],
  ]);
  const known = [done("blog", "2026-04-01", true)];
  expect(lookAt({ record: { completions: known } }).built).toEqual([]);
});

test("the paths of a year are those on which the learner was at any time of it", () => {
  const entries = [
    entry("2026-11-01"),
    entry("2025-12-01", "2026-01-01"),
    entry("2025-01-01", "2025-12-31"),
  ];
  expect(lookAt({ entries }).entries).toEqual(entries.slice(0, 2));
  expect(lookAt({ entries, year: 2025 }).entries).toEqual(entries.slice(1));
});
