import fc from "fast-check";
import { expect, test } from "vitest";
import { PHASES } from "../record/phases.ts";
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

const anyRoadmap = fc
  .array(
    fc.record({ phase: fc.constantFrom(...PHASES), required: fc.boolean(), hours: fc.nat(40) }),
    { maxLength: 20 },
  )
  .map((given) =>
    roadmapOf(
      Object.fromEntries(
        PHASES.map((phase) => [
          phase,
          given.flatMap((each, index) =>
            each.phase === phase ? [milestone(`m${index}`, each)] : [],
          ),
        ]),
      ),
    ),
  );
const anyMarks = fc
  .subarray(Array.from({ length: 22 }, (_, index) => `m${index}`))
  .map((ids) => marks(...ids));
const runs = { numRuns: 1000 };

test("the phases add up to the whole", () => {
  fc.assert(
    fc.property(anyRoadmap, anyMarks, anyMarks, (roadmap, completions, waivers) => {
      const { phases, ...whole } = progressOf({ roadmap, completions, waivers, stepTicks: [] });
      const sum = (of: (phase: (typeof phases)[number]) => number) =>
        phases.reduce((total, phase) => total + of(phase), 0);
      expect(sum((phase) => phase.required)).toBe(whole.required);
      expect(sum((phase) => phase.cleared)).toBe(whole.cleared);
      expect(sum((phase) => phase.waived)).toBe(whole.waived);
      expect(sum((phase) => phase.hours.required)).toBe(whole.hours.required);
      expect(sum((phase) => phase.hours.cleared)).toBe(whole.hours.cleared);
    }),
    runs,
  );
});

test("100 % means exactly that something is required, everything is cleared and nothing is next", () => {
  fc.assert(
    fc.property(anyRoadmap, anyMarks, anyMarks, (roadmap, completions, waivers) => {
      const { percent, required, cleared, next } = progressOf({
        roadmap,
        completions,
        waivers,
        stepTicks: [],
      });
      expect(percent === 100).toBe(required > 0 && cleared === required);
      expect(next === undefined).toBe(cleared === required);
    }),
    runs,
  );
});

test("what is cleared and what is missing add up to what is required", () => {
  fc.assert(
    fc.property(anyRoadmap, anyMarks, anyMarks, (roadmap, completions, waivers) => {
      const { required, cleared } = progressOf({ roadmap, completions, waivers, stepTicks: [] });
      expect(missingFrom({ roadmap, completions, waivers })).toHaveLength(required - cleared);
    }),
    runs,
  );
});

test("a further completion never lowers a count or raises what is waived", () => {
  fc.assert(
    fc.property(anyRoadmap, anyMarks, anyMarks, fc.nat(21), (roadmap, done, waivers, pick) => {
      const before = progressOf({ roadmap, completions: done, waivers, stepTicks: [] });
      const after = progressOf({
        roadmap,
        completions: [...done, ...marks(`m${pick}`)],
        waivers,
        stepTicks: [],
      });
      expect(after.cleared).toBeGreaterThanOrEqual(before.cleared);
      expect(after.percent).toBeGreaterThanOrEqual(before.percent);
      expect(after.waived).toBeLessThanOrEqual(before.waived);
    }),
    runs,
  );
});

test("bar, percentage and hours say the same: the percentage is that of the hours, and 99 at most before the end", () => {
  fc.assert(
    fc.property(anyRoadmap, anyMarks, anyMarks, (roadmap, completions, waivers) => {
      const progress = progressOf({ roadmap, completions, waivers, stepTicks: [] });
      const { percent, required, cleared, hours } = progress;
      if (cleared < required) {
        const share = hours.required === 0 ? 0 : (100 * hours.cleared) / hours.required;
        expect(percent).toBe(Math.min(99, Math.floor(share)));
      }
    }),
    runs,
  );
});

test("the next milestone is required, not cleared, and put aside only when all missing ones are", () => {
  fc.assert(
    fc.property(anyRoadmap, anyMarks, anyMarks, (roadmap, completions, putAside) => {
      const { next } = progressOf({ roadmap, completions, waivers: [], putAside, stepTicks: [] });
      const missing = missingFrom({ roadmap, completions, waivers: [] }).map(({ id }) => id);
      const aside = putAside.map((mark) => mark.milestone);
      expect(next ? missing.includes(next.id) : missing.length === 0).toBe(true);
      if (next && aside.includes(next.id)) expect(aside).toEqual(expect.arrayContaining(missing));
    }),
    runs,
  );
});
