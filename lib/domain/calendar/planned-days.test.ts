import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { milestone, steps, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { plannedDays } from "./planned-days.ts";

// 2026-03-02 is a Monday.
const MONDAY = "2026-03-02";
const noon = new Date("2026-02-01T12:00:00Z");
const goal = { since: "2026-01-01", weekdays: [1, 4], hours: undefined, reserveDays: 0 };
const roadmap = wordedRoadmapOf({
  fundamentals: [milestone("git", { steps: steps("a", "b") })],
  specialization: [
    milestone("sql", { steps: steps("c") }),
    milestone("extra", { steps: steps("x"), required: false }),
    milestone("web", { steps: steps("d", "e", "f") }),
  ],
});

function planned({
  record = {},
  worked = [],
  ...more
}: {
  record?: Parameters<typeof recordWith>[0];
  worked?: readonly string[];
  today?: string;
  startsAt?: number;
  plannedHoursPerWeek?: number;
  timeZone?: string;
} = {}) {
  return plannedDays({
    ...{ roadmap, today: MONDAY, timeZone: "Europe/Berlin", plannedHoursPerWeek: 2, ...more },
    record: recordWith({ goals: [goal], ...record }),
    days: new Set(worked),
  });
}

const dates = (days: ReturnType<typeof planned>) => days.map(({ on }) => on);
const titles = (days: ReturnType<typeof planned>) => days.map(({ step }) => step?.title);

test("the planned days of six weeks are told, today included", () => {
  const all = dates(planned());
  expect(all.slice(0, 3)).toEqual(["2026-03-02", "2026-03-05", "2026-03-09"]);
  expect([all.length, all.at(-1)]).toEqual([12, "2026-04-09"]);
});

test("without planned days there are none, whatever hours are planned", () => {
  expect(planned({ record: { goals: [] } })).toEqual([]);
  expect(planned({ record: { goals: [{ ...goal, weekdays: [], hours: 6 }] } })).toEqual([]);
});

test("days off are left out, and so is today after work", () => {
  const pauses = [{ id: "p", from: "2026-03-03", to: "2026-03-09", at: noon }];
  expect(dates(planned({ record: { pauses } })).slice(0, 2)).toEqual(["2026-03-02", "2026-03-12"]);
  expect(dates(planned({ worked: [MONDAY] }))[0]).toBe("2026-03-05");
  expect(dates(planned({ worked: ["2026-03-01"] }))[0]).toBe(MONDAY);
});

test("the open steps of what is required follow each other at the hours that are planned", () => {
  expect(titles(planned()).slice(0, 7)).toEqual([
    ...["Step a", "Step b", "Step c", "Step d", "Step e", "Step f", undefined],
  ]);
  expect(titles(planned({ plannedHoursPerWeek: 4 })).slice(0, 4)).toEqual([
    ...["Step a", "Step c", "Step e", undefined],
  ]);
});

test("what is ticked, done or skipped does not come up, and what is put aside comes last", () => {
  const of = (id: string) => ({ milestone: id, at: noon, on: "2026-02-01", prior: false });
  expect(titles(planned({ record: { stepTicks: [{ ...of("git"), step: "a" }] } }))[0]).toBe(
    "Step b",
  );
  expect(titles(planned({ record: { completions: [of("git")] } }))[0]).toBe("Step c");
  const waivers = [{ milestone: "git", reason: "", at: noon }];
  expect(titles(planned({ record: { waivers } }))[0]).toBe("Step c");
  const aside = planned({ record: { putAside: [{ milestone: "git", at: noon }] } });
  expect(titles(aside).slice(0, 6)).toEqual([
    ...["Step c", "Step d", "Step e", "Step f", "Step a", "Step b"],
  ]);
});

test("a step says where it stands in its milestone", () => {
  expect(planned()[1]?.step).toMatchObject({ milestoneTitle: "Title of git", nth: 2, of: 2 });
});

test("with a time, a day begins then on the clocks of the learner, before and after these are changed", () => {
  const days = planned({ startsAt: 18 * 60 + 30, plannedHoursPerWeek: 4, today: "2026-03-26" });
  expect(days.slice(0, 2).map(({ on, time }) => [on, time])).toEqual([
    [
      "2026-03-26",
      { from: new Date("2026-03-26T17:30:00Z"), to: new Date("2026-03-26T19:30:00Z") },
    ],
    [
      "2026-03-30",
      { from: new Date("2026-03-30T16:30:00Z"), to: new Date("2026-03-30T18:30:00Z") },
    ],
  ]);
  expect(planned()[0]?.time).toBeUndefined();
});

test.each([
  [0.1, 0.25],
  [3, 1.5],
  [80, 8],
])("with %d hours a week on two days, a day is %d hours long", (plannedHoursPerWeek, hours) => {
  const time = planned({ startsAt: 0, plannedHoursPerWeek })[0]?.time;
  expect((Number(time?.to) - Number(time?.from)) / 3_600_000).toBe(hours);
});
