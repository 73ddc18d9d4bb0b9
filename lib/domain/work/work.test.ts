import fc from "fast-check";
import { expect, test } from "vitest";
import type { WorkRecord } from "../record/learner-record.ts";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { hoursByDay, hoursIn, workDays, workDaysWithin } from "./work.ts";

const at = new Date("2026-03-01T12:00:00Z");
const nothing: WorkRecord = { stepTicks: [], completions: [], logs: [] };

function tick(step: string, on: string) {
  return { milestone: "m", step, on, at, prior: false };
}
function completion(on: string, otherwise: { prior?: boolean; milestone?: string } = {}) {
  return { milestone: "m", on, at, prior: false, ...otherwise };
}
function log(on: string, hours?: number) {
  return { milestone: "m", on, at, hours };
}

const hoursOf = hoursIn([
  roadmapOf({
    fundamentals: [
      milestone("m", {
        hours: 10,
        steps: [
          { id: "s1", title: "", hours: 2 },
          { id: "s2", title: "", hours: 3 },
          { id: "s3", title: "", hours: 5 },
        ],
      }),
      milestone("n", { hours: 4 }),
    ],
  }),
]);

function hoursOn(record: Partial<WorkRecord>): Record<string, number> {
  return Object.fromEntries(hoursByDay({ record: { ...nothing, ...record }, hoursOf }));
}

test("work days are the dates of ticks, completions and logs, once each and sorted", () => {
  const record = {
    stepTicks: [tick("s1", "2026-03-05"), tick("s2", "2026-03-05")],
    completions: [completion("2026-03-03")],
    logs: [log("2026-03-04"), log("2026-03-05", 2)],
  };
  expect(workDays(record)).toEqual(["2026-03-03", "2026-03-04", "2026-03-05"]);
});

test("what they could do before is no work day and no hours", () => {
  const record = {
    ...nothing,
    completions: [completion("2026-03-03", { prior: true })],
    stepTicks: [{ ...tick("s1", "2026-03-03"), prior: true }],
  };
  expect(workDays(record)).toEqual([]);
  expect(hoursOn(record)).toEqual({});
});

test("work days within an enrollment go by the instants: its start belongs to it, its end does not", () => {
  const from = new Date("2026-03-02T10:00:00Z");
  const to = new Date("2026-03-04T10:00:00Z");
  const record: WorkRecord = {
    stepTicks: [
      { ...tick("s1", "2026-03-02"), at: new Date(from.getTime() - 1) },
      { ...tick("s2", "2026-03-03"), at: from },
    ],
    completions: [{ ...completion("2026-03-02", { prior: true }), at: from }],
    logs: [
      { ...log("2026-03-04"), at: new Date(to.getTime() - 1) },
      { ...log("2026-03-05"), at: to },
    ],
  };
  expect(workDaysWithin({ record, from, to })).toEqual(["2026-03-03", "2026-03-04"]);
});

test("what they could do before adds no hours to a day of other work", () => {
  const completions = [completion("2026-03-03", { prior: true, milestone: "n" })];
  expect(hoursOn({ completions, logs: [log("2026-03-03", 1)] })).toEqual({ "2026-03-03": 1 });
});

test("a step of a milestone that nobody knows counts no hours", () => {
  const stepTicks = [{ ...tick("s1", "2026-03-01"), milestone: "unknown" }];
  expect(hoursOn({ stepTicks })).toEqual({ "2026-03-01": 0 });
});

test("a ticked step counts its hours on its date", () => {
  const stepTicks = [tick("s1", "2026-03-01"), tick("s2", "2026-03-01"), tick("s3", "2026-03-02")];
  expect(hoursOn({ stepTicks })).toEqual({ "2026-03-01": 5, "2026-03-02": 5 });
});

test("a completion counts the hours of its milestone", () => {
  expect(hoursOn({ completions: [completion("2026-03-01")] })).toEqual({ "2026-03-01": 10 });
});

test("a completion counts less the steps ticked before, or on the same day", () => {
  const completions = [completion("2026-03-03")];
  expect(hoursOn({ completions, stepTicks: [tick("s1", "2026-03-01")] })).toEqual({
    "2026-03-01": 2,
    "2026-03-03": 8,
  });
  expect(hoursOn({ completions, stepTicks: [tick("s1", "2026-03-03")] })).toEqual({
    "2026-03-03": 10,
  });
});

test("a step ticked after its milestone's completion makes a work day and no further hours", () => {
  const record = {
    completions: [completion("2026-03-01")],
    stepTicks: [tick("s3", "2026-03-02")],
  };
  expect(hoursOn(record)).toEqual({ "2026-03-01": 10, "2026-03-02": 0 });
});

test("a step of a milestone they could do before counts: nothing was counted for it yet", () => {
  const record = {
    completions: [completion("2026-03-01", { prior: true })],
    stepTicks: [tick("s3", "2026-03-02")],
  };
  expect(hoursOn(record)).toEqual({ "2026-03-02": 5 });
});

test("logged hours add up, and count where they are more than what was done", () => {
  const logs = [log("2026-03-01", 1.5), log("2026-03-01", 1)];
  expect(hoursOn({ logs, stepTicks: [tick("s1", "2026-03-01")] })).toEqual({ "2026-03-01": 2.5 });
  expect(hoursOn({ logs, stepTicks: [tick("s3", "2026-03-01")] })).toEqual({ "2026-03-01": 5 });
});

test("a log without hours is a work day of 0 hours", () => {
  expect(hoursOn({ logs: [log("2026-03-01")] })).toEqual({ "2026-03-01": 0 });
});

test("completions of several milestones on a date add up", () => {
  const completions = [completion("2026-03-01"), completion("2026-03-01", { milestone: "n" })];
  expect(hoursOn({ completions })).toEqual({ "2026-03-01": 14 });
});

test("what no roadmap knows counts 0 hours", () => {
  const completions = [completion("2026-03-01", { milestone: "retired" })];
  expect(hoursOn({ completions, stepTicks: [tick("gone", "2026-03-02")] })).toEqual({
    "2026-03-01": 0,
    "2026-03-02": 0,
  });
});

test("where several roadmaps hold a milestone, the first says its hours", () => {
  const newer = roadmapOf({ fundamentals: [milestone("m", { hours: 7 })] });
  const older = roadmapOf({ fundamentals: [milestone("m", { hours: 9 }), "only-here"] });
  const lookUp = hoursIn([newer, older]);
  expect([lookUp("m")?.hours, lookUp("only-here")?.hours, lookUp("nowhere")]).toEqual([
    7,
    10,
    undefined,
  ]);
});

const anyDay = fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}`);
const anyRecord: fc.Arbitrary<WorkRecord> = fc.record({
  stepTicks: fc.uniqueArray(
    fc.record({
      milestone: fc.constant("m"),
      step: fc.constantFrom("s1", "s2", "s3"),
      on: anyDay,
      at: fc.constant(at),
      prior: fc.boolean(),
    }),
    { selector: ({ step }) => step },
  ),
  completions: fc.uniqueArray(
    fc.record({
      milestone: fc.constantFrom("m", "n"),
      on: anyDay,
      at: fc.constant(at),
      prior: fc.boolean(),
    }),
    { selector: (each) => each.milestone },
  ),
  logs: fc.array(
    fc.record({
      milestone: fc.constantFrom("m", "n"),
      on: anyDay,
      at: fc.constant(at),
      hours: fc.option(fc.nat(9), { nil: undefined }),
    }),
  ),
});

test("without logs, milestones never give more than their own hours, however they are ticked", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const hours = Object.values(hoursOn({ ...record, logs: [] }));
      const total = hours.reduce((sum, each) => sum + each, 0);
      const isDone = (id: string) =>
        record.completions.some((each) => each.milestone === id && !each.prior);
      expect(total).toBeLessThanOrEqual(14);
      if (isDone("m") && isDone("n")) expect(total).toBe(14);
    }),
    { numRuns: 1000 },
  );
});

test("every work day has its hours, and a log never lowers them", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const hours = hoursByDay({ record, hoursOf });
      expect([...hours.keys()]).toEqual(workDays(record));
      for (const [on, without] of hoursByDay({ record: { ...record, logs: [] }, hoursOf })) {
        expect(hours.get(on)).toBeGreaterThanOrEqual(without);
      }
    }),
    { numRuns: 1000 },
  );
});
