import { expect, test } from "vitest";
import { recordWith } from "../learner-example.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { milestone, roadmapOf, steps } from "../roadmap/roadmap-example.ts";
import { progressOf } from "./progress.ts";
import type { Tick } from "./tick.ts";
import { tickChange } from "./tick-change.ts";

const at = new Date("2026-03-03T12:00:00Z");
const on = "2026-03-03";
const roadmap = roadmapOf({
  fundamentals: ["one", milestone("two", { steps: steps("a", "b", "c") })],
  specialization: ["three"],
});

const done = (id: string) => ({ milestone: id, at, on, prior: false });
const ticked = (id: string, step: string) => ({ milestone: id, step, at, on, prior: false });

function changeBy(tick: Partial<Tick>, change: Partial<LearnerRecord>) {
  const record = recordWith(change);
  const progress = progressOf({ ...record, roadmap });
  const asked = { milestone: "two", done: true, ...tick };
  return tickChange({ roadmap, progress, record, tick: asked });
}

test("a tick is compared with the record without it", () => {
  expect(changeBy({}, { completions: ["one", "two"].map(done) })).toMatchObject({
    kind: "milestone",
    asked: "done",
    follows: "path",
    now: { cleared: 2 },
    change: { kind: "phases-complete", phases: [{ id: "fundamentals" }] },
  });
});

test("an untick is compared with the record with it", () => {
  expect(changeBy({ done: false }, { completions: [done("one")] })).toMatchObject({
    kind: "milestone",
    asked: "open",
    change: { kind: "counts", now: { cleared: 1 } },
  });
});

test("a tick of what is waived changes no more than the counts: it was cleared before", () => {
  const waivers = [{ milestone: "two", reason: "", at }];
  expect(changeBy({}, { completions: ["one", "two"].map(done), waivers })).toMatchObject({
    change: { kind: "counts", now: { cleared: 2, waived: 0 } },
  });
});

test("a step counts the ticked ones of its milestone, never more than it has", () => {
  const one = [ticked("two", "a"), ticked("one", "b")];
  expect(changeBy({ step: "a" }, { stepTicks: one })).toMatchObject({
    kind: "step",
    ticked: 1,
    of: 3,
  });
  const gone = ["a", "b", "c", "gone"].map((step) => ticked("two", step));
  expect(changeBy({ step: "a" }, { stepTicks: gone })).toMatchObject({
    kind: "step",
    ticked: 3,
    of: 3,
  });
});

test("a step of a milestone that is not on the roadmap counts nothing", () => {
  const stepTicks = [ticked("far", "a")];
  expect(changeBy({ milestone: "far", step: "a" }, { stepTicks })).toEqual({
    kind: "elsewhere",
  });
});
