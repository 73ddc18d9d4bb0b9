import fc from "fast-check";
import { expect, test } from "vitest";
import { PHASES } from "../record/phases.ts";
import { marks, milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { missingFrom, progressOf } from "./progress.ts";

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
