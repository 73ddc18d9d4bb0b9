import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import { enrolled } from "../record/enrollment-example.ts";
import { roadmapOf } from "../roadmap/roadmap-example.ts";
import { trialEndOf } from "./trial-end.ts";

const timeZone = "Europe/Berlin";
const trial = enrolled({ id: "t", kind: "trial", startedAt: new Date("2026-06-01T10:00:00Z") });
const roadmap = roadmapOf({ specialization: ["one", "two", "three", "four"] });
/** 14 June is the last day of the trial. */
const record = recordWith({
  completions: [
    { milestone: "one", at: new Date("2026-06-02T10:00:00Z"), on: "2026-06-02", prior: false },
    { milestone: "two", at: new Date("2026-06-14T21:59:59Z"), on: "2026-06-14", prior: false },
    { milestone: "three", at: new Date("2026-06-14T22:00:00Z"), on: "2026-06-15", prior: false },
  ],
  waivers: [{ milestone: "four", reason: "", at: new Date("2026-06-20T10:00:00Z") }],
});

test("a trial that runs ends now, with all that was done", () => {
  const now = new Date("2026-06-10T10:00:00Z");
  expect(trialEndOf({ trial, roadmap, record, now, timeZone })).toEqual({
    trial: "t",
    endedAt: now,
    snapshot: { phase: "specialization", depth: 0.25, activeDays: 1 },
  });
});

test("a trial whose days are over ended with its last one: what was done or waived later is no part of it", () => {
  const now = new Date("2026-06-30T10:00:00Z");
  expect(trialEndOf({ trial, roadmap, record, now, timeZone })).toEqual({
    trial: "t",
    endedAt: new Date("2026-06-14T21:59:59.999Z"),
    snapshot: { phase: "specialization", depth: 0.5, activeDays: 2 },
  });
});

test("what was put aside after the last day does not move the phase", () => {
  const phases = roadmapOf({ specialization: ["one"], projects: ["two"] });
  const now = new Date("2026-06-30T10:00:00Z");
  const putAside = [{ milestone: "one", at: new Date("2026-06-20T10:00:00Z") }];
  const end = trialEndOf({
    trial,
    roadmap: phases,
    record: recordWith({ putAside }),
    now,
    timeZone,
  });
  expect(end.snapshot.phase).toBe("specialization");
});
