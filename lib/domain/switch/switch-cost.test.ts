import fc from "fast-check";
import { expect, test } from "vitest";
import { forecastFinish } from "../forecast/forecast.ts";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { addDays } from "../time/dates.ts";
import { switchCost } from "./switch-cost.ts";

const today = "2026-06-30";
const leaving = roadmapOf({
  fundamentals: ["f1", "f2"],
  specialization: ["shared", "own", milestone("extra", { required: false })],
  projects: ["own-project"],
  deepening: ["own-month"],
  portfolio: ["cv"],
});
const arriving = roadmapOf({
  fundamentals: ["f1", "f2"],
  specialization: ["shared", milestone("new", { hours: 30 })],
  projects: ["new-project"],
  deepening: ["new-month"],
  portfolio: ["cv"],
});
const EVERY = ["f1", "f2", "shared", "own", "extra", "own-project", "own-month", "cv", "new"];

function on(...ids: readonly string[]) {
  return ids.map((id) => ({ milestone: id, at: new Date("2026-05-01T12:00:00Z") }));
}

/** The record of twelve weeks in which this many hours were worked on each Monday. */
function weekly(hours: number): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: 12 }, (_, week) => [addDays({ date: today, days: -7 * week - 1 }), hours]),
  );
}

function costOf(change: Partial<Parameters<typeof switchCost>[0]> = {}) {
  return switchCost({
    leaving,
    arriving,
    completions: [],
    waivers: [],
    putAside: [],
    stepTicks: [],
    pauses: [],
    hoursByDay: new Map(),
    today,
    timeZone: "Europe/Berlin",
    isForecastHidden: false,
    ...change,
  });
}

function idsOf(stretch: Readonly<{ milestones: readonly Readonly<{ id: string }>[] }>) {
  return stretch.milestones.map(({ id }) => id);
}

test("what carries over, stays behind and remains is counted in milestones and hours", () => {
  const { carry, total } = costOf({ completions: on("f1", "shared", "own"), waivers: on("f2") });
  expect(idsOf(carry.carriesOver)).toEqual(["f1", "f2", "shared"]);
  expect(idsOf(carry.leftBehind)).toEqual(["own"]);
  expect(idsOf(carry.remains)).toEqual(["new", "new-project", "new-month", "cv"]);
  expect([carry.carriesOver.hours, carry.leftBehind.hours, carry.remains.hours]).toEqual([
    30, 10, 60,
  ]);
  expect(total).toEqual({ milestones: 7, hours: 90 });
});

test("the next phase end is said in hours, and in weeks at the learner's own pace", () => {
  const { close, pace, next } = costOf({
    completions: on("f1", "f2", "shared"),
    hoursByDay: weekly(4),
  });
  expect(close).toEqual({ phase: "specialization", milestones: 1, hours: 10, weeks: 3 });
  expect(pace.basis).toBe("record");
  expect(next?.id).toBe("own");
});

test("without a record, the weeks are those of the plan", () => {
  const { close, pace } = costOf({ planned: 5 });
  expect(close).toEqual({ phase: "fundamentals", milestones: 2, hours: 20, weeks: 4 });
  expect(pace).toMatchObject({ hoursPerWeek: 5, basis: "plan" });
});

test.each([
  ["has not begun", [], true],
  ["began last month", on("f1", "f2", "shared", "own", "own-project"), true],
])("while deepening %s, its six months are still ahead", (_, completions, expected) => {
  expect(costOf({ completions }).isBeforeSixMonths).toBe(expected);
});

test("once six months of deepening have passed they are not ahead, and a pause puts that off", () => {
  const completions = on("f1", "f2", "shared", "own", "own-project");
  const later = { completions, today: "2026-11-02" };
  expect(costOf(later).isBeforeSixMonths).toBe(false);
  const six = costOf(later).deepening?.sixMonthsOn ?? "";
  expect(costOf({ completions, today: six }).isBeforeSixMonths).toBe(false);
  const dayBefore = addDays({ date: six, days: -1 });
  expect(costOf({ completions, today: dayBefore }).isBeforeSixMonths).toBe(true);
  const pauses = [{ from: "2026-07-01", to: "2026-07-14" }];
  expect(costOf({ ...later, pauses }).isBeforeSixMonths).toBe(true);
});

test("with everything cleared nothing is close", () => {
  const completions = on("f1", "f2", "shared", "own", "own-project", "own-month", "cv");
  const cost = costOf({ completions });
  expect(cost.close).toBeUndefined();
  expect(cost.next).toBeUndefined();
  expect(cost.finish?.stay).toEqual({ kind: "done" });
});

test("both finish ranges come from the same weeks of the same learner", () => {
  const record = { completions: on("f1", "f2", "shared", "own"), hoursByDay: weekly(4) };
  const { finish } = costOf(record);
  const input = {
    ...record,
    waivers: [],
    putAside: [],
    stepTicks: [],
    pauses: [],
    today,
    timeZone: "Europe/Berlin",
  };
  expect(finish?.stay).toEqual(forecastFinish({ ...input, roadmap: leaving }));
  expect(finish?.switched).toEqual(forecastFinish({ ...input, roadmap: arriving }));
});

test("who hid the forecast is told no dates", () => {
  expect(costOf({ isForecastHidden: true }).finish).toBeUndefined();
});

test("what carries over and what remains are all that is required there, and hours agree with the phase", () => {
  const some = fc.subarray(EVERY);
  fc.assert(
    fc.property(some, some, some, (done, waived, aside) => {
      const cost = costOf({
        completions: on(...done),
        waivers: on(...waived),
        putAside: on(...aside),
      });
      const { carriesOver, remains, leftBehind } = cost.carry;
      expect(carriesOver.milestones.length + remains.milestones.length).toBe(cost.total.milestones);
      expect(carriesOver.hours + remains.hours).toBe(cost.total.hours);
      const there = new Set(
        arriving.phases.flatMap(({ milestones }) => milestones.map((m) => m.id)),
      );
      expect(leftBehind.milestones.some(({ id }) => there.has(id))).toBe(false);
      expect(cost.close === undefined).toBe(cost.next === undefined);
      if (cost.finish?.switched.kind === "ahead") {
        expect(cost.finish.switched.roadmap.hours).toBe(remains.hours);
      }
    }),
    { numRuns: 300 },
  );
});
