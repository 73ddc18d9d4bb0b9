import fc from "fast-check";
import { expect, test } from "vitest";
import { marks, milestone, roadmapOf, steps } from "../roadmap/roadmap-example.ts";
import { nextPhaseEnd, pathOverlap } from "./path-overlap.ts";
import { progressOf } from "./progress.ts";

const backend = roadmapOf({
  fundamentals: [milestone("f1", { hours: 4 }), milestone("f2", { hours: 6 })],
  specialization: [milestone("sql", { hours: 20 }), milestone("django", { hours: 30 })],
  projects: [milestone("api", { hours: 40 }), milestone("extra", { hours: 9, required: false })],
});
const data = roadmapOf({
  fundamentals: [milestone("f1", { hours: 4 }), milestone("f2", { hours: 6 })],
  specialization: [
    milestone("sql", { hours: 25 }),
    milestone("pandas", { hours: 50 }),
    milestone("api", { hours: 40, required: false }),
  ],
});

function ids(stretch: Readonly<{ milestones: readonly Readonly<{ id: string }>[] }>) {
  return stretch.milestones.map(({ id }) => id);
}

test("what is cleared and required there carries over, with its hours there", () => {
  const { carriesOver } = pathOverlap({
    from: backend,
    to: data,
    completions: marks("sql", "f1", "django"),
    waivers: marks("f2"),
    stepTicks: [],
  });
  expect(ids(carriesOver)).toEqual(["f1", "f2", "sql"]);
  expect(carriesOver.hours).toBe(35);
});

test("what is cleared here and not on the new path is left behind", () => {
  const { leftBehind } = pathOverlap({
    from: backend,
    to: data,
    completions: marks("django", "extra", "f1", "on-neither"),
    waivers: [],
    stepTicks: [],
  });
  expect(ids(leftBehind)).toEqual(["django", "extra"]);
  expect(leftBehind.hours).toBe(39);
});

test("what is optional there and completed is neither left behind nor counted", () => {
  const { optional, leftBehind, carriesOver } = pathOverlap({
    from: backend,
    to: data,
    completions: marks("api"),
    waivers: [],
    stepTicks: [],
  });
  expect([ids(optional), ids(leftBehind), ids(carriesOver)]).toEqual([["api"], [], []]);
});

test("what is required there and not cleared remains", () => {
  const { remains } = pathOverlap({
    from: backend,
    to: data,
    completions: marks("f1"),
    waivers: [],
    stepTicks: [],
  });
  expect(ids(remains)).toEqual(["f2", "sql", "pandas"]);
  expect(remains.hours).toBe(81);
});

test("without a path nothing is left behind", () => {
  const { leftBehind, carriesOver } = pathOverlap({
    to: data,
    completions: marks("f1", "django"),
    waivers: [],
    stepTicks: [],
  });
  expect([ids(leftBehind), ids(carriesOver)]).toEqual([[], ["f1"]]);
});

test("what carries over and what remains are together what the new path requires", () => {
  const all = ["f1", "f2", "sql", "django", "api", "extra", "pandas"];
  fc.assert(
    fc.property(fc.subarray(all), fc.subarray(all), (done, waived) => {
      const cleared = { completions: marks(...done), waivers: marks(...waived), stepTicks: [] };
      const { carriesOver, remains } = pathOverlap({ from: backend, to: data, ...cleared });
      const progress = progressOf({
        roadmap: data,
        completions: cleared.completions,
        waivers: cleared.waivers,
        stepTicks: [],
      });
      expect(carriesOver.milestones).toHaveLength(progress.cleared);
      expect(carriesOver.hours).toBe(progress.hours.cleared);
      expect(remains.milestones).toHaveLength(progress.required - progress.cleared);
      expect(carriesOver.hours + remains.hours).toBe(progress.hours.required);
    }),
    { numRuns: 500 },
  );
});

test("the next phase end is what is left of the current phase", () => {
  const progress = progressOf({
    roadmap: backend,
    completions: marks("f1", "f2", "django"),
    waivers: [],
    stepTicks: [],
  });
  expect(nextPhaseEnd({ roadmap: backend, progress })).toEqual({
    phase: "specialization",
    milestones: 1,
    hours: 20,
  });
});

test("with everything cleared there is no next phase end", () => {
  const progress = progressOf({
    roadmap: backend,
    completions: marks("f1", "f2", "sql", "django", "api"),
    waivers: [],
    stepTicks: [],
  });
  expect(nextPhaseEnd({ roadmap: backend, progress })).toBeUndefined();
});

test("steps ticked of what remains are taken along: hours there are those of the progress there", () => {
  const to = roadmapOf({
    fundamentals: [milestone("f1", { hours: 3, steps: steps("a", "b", "c") })],
  });
  const stepTicks = [{ milestone: "f1", step: "a" }];
  const { carriesOver, remains } = pathOverlap({ to, completions: [], waivers: [], stepTicks });
  expect([ids(carriesOver), carriesOver.hours]).toEqual([[], 1]);
  expect([ids(remains), remains.hours]).toEqual([["f1"], 2]);
});
