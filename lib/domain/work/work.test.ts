import { expect, test } from "vitest";
import type { WorkRecord } from "../record/learner-record.ts";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { hoursIn, workDays, workDaysWithin } from "./work.ts";
import { completion, log, NO_WORK, tick } from "./work-example.ts";

test("work days are the dates of ticks, completions and logs, once each and sorted", () => {
  const record = {
    stepTicks: [tick("s1", "2026-03-05"), tick("s2", "2026-03-05")],
    completions: [completion("2026-03-03")],
    logs: [log("2026-03-04"), log("2026-03-05", 2)],
  };
  expect(workDays(record)).toEqual(["2026-03-03", "2026-03-04", "2026-03-05"]);
});

test("what they could do before is no work day", () => {
  const record = {
    ...NO_WORK,
    completions: [completion("2026-03-03", { prior: true })],
    stepTicks: [tick("s1", "2026-03-03", { prior: true })],
  };
  expect(workDays(record)).toEqual([]);
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
