import { expect, test } from "vitest";
import { marks, milestone, roadmapOf, steps } from "../roadmap/roadmap-example.ts";
import { currentPhase, missingFrom, progressOf } from "./progress.ts";

const optional = { required: false };

test("progress counts the whole and every phase, in milestones and in hours", () => {
  const roadmap = roadmapOf({
    fundamentals: [milestone("f1", { hours: 4 }), milestone("f2", { hours: 6 })],
    projects: [milestone("p1", { hours: 30 }), milestone("p2", { hours: 50, ...optional })],
    portfolio: [],
  });
  expect(
    progressOf({ roadmap, completions: marks("f1"), waivers: marks("p1"), stepTicks: [] }),
  ).toEqual({
    required: 3,
    cleared: 2,
    waived: 1,
    percent: 85,
    hours: { required: 40, cleared: 34 },
    phases: [
      {
        id: "fundamentals",
        required: 2,
        cleared: 1,
        waived: 0,
        percent: 40,
        hours: { required: 10, cleared: 4 },
      },
      {
        id: "projects",
        required: 1,
        cleared: 1,
        waived: 1,
        percent: 100,
        hours: { required: 30, cleared: 30 },
      },
      {
        id: "portfolio",
        required: 0,
        cleared: 0,
        waived: 0,
        percent: 0,
        hours: { required: 0, cleared: 0 },
      },
    ],
    next: milestone("f2", { hours: 6 }),
  });
});

test("a milestone both completed and waived is completed", () => {
  const roadmap = roadmapOf({ fundamentals: ["f1"] });
  expect(
    progressOf({ roadmap, completions: marks("f1"), waivers: marks("f1"), stepTicks: [] }),
  ).toMatchObject({ cleared: 1, waived: 0 });
});

test("the percentage is rounded down: 99 % until everything is cleared", () => {
  const ids = Array.from({ length: 200 }, (_, index) => `m${index}`);
  const roadmap = roadmapOf({ fundamentals: ids });
  expect(
    progressOf({ roadmap, completions: marks(...ids.slice(1)), waivers: [], stepTicks: [] })
      .percent,
  ).toBe(99);
  expect(
    progressOf({ roadmap, completions: marks(...ids), waivers: [], stepTicks: [] }).percent,
  ).toBe(100);
});

const stepped = roadmapOf({
  fundamentals: [milestone("f1", { hours: 3, steps: steps("a", "b", "c") })],
  projects: [
    milestone("p1", { hours: 7 }),
    milestone("o", { hours: 3, steps: steps("a", "b", "c"), ...optional }),
  ],
});
const none = { completions: [], waivers: [], stepTicks: [] };
const ticks = (id: string, ...ticked: readonly string[]) =>
  ticked.map((step) => ({ milestone: id, step }));

test("a ticked step moves hours and percentage, and clears nothing", () => {
  const progress = progressOf({ ...none, roadmap: stepped, stepTicks: ticks("f1", "a", "b") });
  expect(progress).toMatchObject({ cleared: 0, percent: 20, hours: { required: 10, cleared: 2 } });
  expect(progress.phases[0]).toMatchObject({ percent: 66, hours: { required: 3, cleared: 2 } });
  expect(progress.next?.id).toBe("f1");
});

test("the steps of what is cleared, optional, elsewhere or unknown give no further hours", () => {
  const stepTicks = [...ticks("f1", "a", "gone"), ...ticks("o", "a"), ...ticks("far", "a")];
  const { hours } = progressOf({ ...none, roadmap: stepped, stepTicks });
  expect(hours.cleared).toBe(1);
  const done = progressOf({ ...none, roadmap: stepped, stepTicks, completions: marks("f1") });
  expect(done.hours.cleared).toBe(3);
});

test("with every step ticked it is 99 % until the milestone itself is cleared", () => {
  const roadmap = roadmapOf({ fundamentals: [milestone("f1", { hours: 1, steps: steps("a") })] });
  const stepTicks = ticks("f1", "a");
  expect(progressOf({ ...none, roadmap, stepTicks }).percent).toBe(99);
  expect(progressOf({ ...none, roadmap, stepTicks, waivers: marks("f1") }).percent).toBe(100);
});

test("hours in fractions are no reason for a percent too few", () => {
  const tenths = Array.from({ length: 10 }, (_, index) => milestone(`m${index}`, { hours: 0.1 }));
  const roadmap = roadmapOf({ fundamentals: tenths });
  const completions = marks("m0", "m1", "m2");
  expect(progressOf({ ...none, roadmap, completions })).toMatchObject({
    percent: 30,
    hours: { required: 1, cleared: 0.3 },
  });
});

test("a roadmap that requires nothing is at 0 % and has no next milestone", () => {
  const roadmap = roadmapOf({ fundamentals: [milestone("o", optional)] });
  const progress = progressOf({ roadmap, completions: marks("o"), waivers: [], stepTicks: [] });
  expect(progress).toMatchObject({ required: 0, cleared: 0, percent: 0 });
  expect(progress.next).toBeUndefined();
});

test("saying a completion twice, or one of another path, counts nothing", () => {
  const roadmap = roadmapOf({ fundamentals: ["f1", "f2"] });
  expect(
    progressOf({
      roadmap,
      completions: marks("f1", "f1", "elsewhere"),
      waivers: marks("elsewhere"),
      stepTicks: [],
    }),
  ).toMatchObject({
    cleared: 1,
    waived: 0,
  });
});

test("a waiver of a milestone that is optional here counts nothing", () => {
  const roadmap = roadmapOf({ fundamentals: ["f1", milestone("o", optional)] });
  expect(
    progressOf({ roadmap, completions: [], waivers: marks("o"), stepTicks: [] }),
  ).toMatchObject({ required: 1, cleared: 0, waived: 0 });
});

test("next is the first required milestone in roadmap order that is not cleared", () => {
  const roadmap = roadmapOf({
    fundamentals: ["f1", "f2", milestone("o", optional)],
    specialization: ["s1", "s2"],
  });
  expect(
    progressOf({ roadmap, completions: marks("f1", "s1"), waivers: marks("f2"), stepTicks: [] })
      .next?.id,
  ).toBe("s2");
});

test("what is put aside is passed over, until nothing else is left: then its first is next", () => {
  const roadmap = roadmapOf({ fundamentals: ["f1", "f2"], specialization: ["s1"] });
  expect(
    progressOf({ roadmap, completions: [], waivers: [], putAside: marks("f1"), stepTicks: [] }).next
      ?.id,
  ).toBe("f2");
  expect(
    progressOf({
      roadmap,
      completions: marks("f2"),
      waivers: marks("s1"),
      putAside: marks("f1"),
      stepTicks: [],
    }).next?.id,
  ).toBe("f1");
  expect(
    progressOf({
      roadmap,
      completions: marks("s1"),
      waivers: [],
      putAside: marks("f2", "f1"),
      stepTicks: [],
    }).next?.id,
  ).toBe("f1");
});

test("putting aside waives nothing", () => {
  const roadmap = roadmapOf({ fundamentals: ["f1", "f2"] });
  expect(
    progressOf({ roadmap, completions: [], waivers: [], putAside: marks("f1"), stepTicks: [] }),
  ).toMatchObject({ cleared: 0, waived: 0 });
});

test("missing are the required milestones that are not cleared, in roadmap order", () => {
  const roadmap = roadmapOf({
    fundamentals: ["f1", "f2", milestone("o", optional)],
    specialization: ["s1", "s2"],
  });
  const missing = missingFrom({ roadmap, completions: marks("s1"), waivers: marks("f1") });
  expect(missing.map(({ id }) => id)).toEqual(["f2", "s2"]);
});

test("the current phase is that of the next milestone", () => {
  const roadmap = roadmapOf({ fundamentals: ["f1"], specialization: ["s1"], projects: ["p1"] });
  const progress = progressOf({ roadmap, completions: marks("f1"), waivers: [], stepTicks: [] });
  expect(currentPhase({ roadmap, progress })).toBe("specialization");
});

test("the current phase is portfolio with everything cleared", () => {
  const roadmap = roadmapOf({ fundamentals: ["f1"], portfolio: ["e1"] });
  const progress = progressOf({
    roadmap,
    completions: marks("f1", "e1"),
    waivers: [],
    stepTicks: [],
  });
  expect(currentPhase({ roadmap, progress })).toBe("portfolio");
});
