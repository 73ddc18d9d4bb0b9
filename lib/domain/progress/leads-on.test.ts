import { expect, test } from "vitest";
import { learnerOn } from "../learner-example.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { milestone, steps, wordedRoadmapOf } from "../roadmap/roadmap-example.ts";
import { leadsOn, leadsOnFrom } from "./leads-on.ts";
import { tickChange } from "./tick-change.ts";

const today = "2026-03-03";
const at = new Date("2026-03-03T12:00:00Z");
const PATH = wordedRoadmapOf({
  fundamentals: ["one", milestone("two", { steps: steps("a", "b") })],
  specialization: ["three"],
});
const { path: _, ...ALONE } = wordedRoadmapOf({ fundamentals: ["one", "two"] });

const done = (id: string) => ({ milestone: id, at, on: today, prior: false });
const ticked = (step: string) => ({ milestone: "two", step, at, on: today, prior: false });

function learnerWith(record: Partial<LearnerRecord>, roadmap = PATH) {
  return learnerOn({ today, roadmap, record });
}

function after(
  learner: ReturnType<typeof learnerWith>,
  tick: Readonly<{ milestone: string; step?: string; done?: boolean }>,
) {
  const asked = { done: true, ...tick };
  return leadsOn({ ...learner, tick: asked, change: tickChange({ ...learner, tick: asked }) });
}

test("a milestone leads to the next one, wherever that is", () => {
  expect(after(learnerWith({ completions: [done("one")] }), { milestone: "one" })).toMatchObject({
    kind: "milestone",
    next: { id: "two" },
  });
  expect(after(learnerWith({ completions: [done("two")] }), { milestone: "two" })).toMatchObject({
    kind: "milestone",
    next: { id: "one" },
  });
});

test("the last milestone of a phase leads to its end, the last one of a path to the end of that", () => {
  const two = learnerWith({ completions: ["one", "two"].map(done) });
  expect(after(two, { milestone: "two" })).toEqual({ kind: "phase", phase: "fundamentals" });
  const all = learnerWith({ completions: ["one", "two", "three"].map(done) });
  expect(after(all, { milestone: "three" })).toEqual({ kind: "roadmap" });
});

test("without a path, the last of the fundamentals leads to their end", () => {
  const all = learnerWith({ completions: ["one", "two"].map(done) }, ALONE);
  expect(after(all, { milestone: "two" })).toEqual({ kind: "phase", phase: "fundamentals" });
  expect(leadsOnFrom({ ...all, phase: "fundamentals" })).toEqual({
    kind: "phase",
    phase: "fundamentals",
  });
});

test("the last step leads to marking the milestone done, unless it is", () => {
  const stepTicks = ["a", "b"].map(ticked);
  const step = { milestone: "two", step: "b" };
  expect(after(learnerWith({ stepTicks }), step)).toEqual({ kind: "finish" });
  expect(after(learnerWith({ stepTicks: [ticked("b")] }), step)).toBeUndefined();
  const completions = [done("two")];
  expect(after(learnerWith({ stepTicks, completions }), step)).toBeUndefined();
});

test("an untick leads nowhere, and neither does a step of another roadmap", () => {
  expect(after(learnerWith({}), { milestone: "one", done: false })).toBeUndefined();
  expect(after(learnerWith({}), { milestone: "far", step: "a" })).toBeUndefined();
});

test("a milestone that is done leads on from its own page as it did when it was ticked", () => {
  const first = learnerWith({ completions: [done("one")] });
  expect(leadsOnFrom({ ...first, phase: "fundamentals" })).toMatchObject({ next: { id: "two" } });
  const phase = learnerWith({ completions: ["one", "two"].map(done) });
  expect(leadsOnFrom({ ...phase, phase: "fundamentals" })).toMatchObject({ kind: "phase" });
  const all = learnerWith({ completions: ["one", "two", "three"].map(done) });
  expect(leadsOnFrom({ ...all, phase: "fundamentals" })).toEqual({ kind: "roadmap" });
});
