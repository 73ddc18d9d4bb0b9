import { expect, test } from "vitest";
import { marks, milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { progressOf } from "./progress.ts";
import { progressChange } from "./progress-change.ts";

const roadmap = roadmapOf({
  fundamentals: ["f1", "f2", milestone("o", { required: false })],
  specialization: ["s1", "s2"],
});

function after(...completed: readonly string[]) {
  return progressOf({ roadmap, completions: marks(...completed), waivers: [], stepTicks: [] });
}

test("a tick that clears a phase announces the phase and its counts", () => {
  expect(progressChange({ before: after("f1"), after: after("f1", "f2") })).toMatchObject({
    kind: "phases-complete",
    now: { required: 4, cleared: 2 },
    phases: [{ id: "fundamentals", required: 2, cleared: 2 }],
  });
});

test("a tick that clears the last milestone announces the whole", () => {
  const change = progressChange({
    before: after("f1", "f2", "s1"),
    after: after("f1", "f2", "s1", "s2"),
  });
  expect(change).toMatchObject({ kind: "all-complete", phases: [{ id: "specialization" }] });
});

test("any other tick announces the counts, and those of its phase", () => {
  expect(progressChange({ before: after("f1"), after: after("f1", "s1") })).toMatchObject({
    kind: "counts",
    now: { cleared: 2 },
    phases: [{ id: "specialization", cleared: 1 }],
  });
});

test("an untick announces the counts, also where a phase is no longer complete", () => {
  const change = progressChange({ before: after("f1", "f2"), after: after("f1") });
  expect(change).toMatchObject({ kind: "counts", phases: [{ id: "fundamentals", cleared: 1 }] });
});

test("completing what was waived changes the counts, not what is complete", () => {
  const before = progressOf({
    roadmap,
    completions: marks("f1"),
    waivers: marks("f2"),
    stepTicks: [],
  });
  expect(progressChange({ before, after: after("f1", "f2") }).kind).toBe("counts");
});

test("an optional milestone, or the same tick twice, changes nothing", () => {
  expect(progressChange({ before: after("f1"), after: after("f1", "o") })).toEqual({
    kind: "nothing",
  });
});

test("several phases that become complete at once are all announced", () => {
  const longer = roadmapOf({ fundamentals: ["f1"], specialization: ["s1"], projects: ["p1"] });
  const change = progressChange({
    before: progressOf({ roadmap: longer, completions: [], waivers: [], stepTicks: [] }),
    after: progressOf({
      roadmap: longer,
      completions: marks("f1", "s1"),
      waivers: [],
      stepTicks: [],
    }),
  });
  expect(change).toMatchObject({
    kind: "phases-complete",
    phases: [{ id: "fundamentals" }, { id: "specialization" }],
  });
});
