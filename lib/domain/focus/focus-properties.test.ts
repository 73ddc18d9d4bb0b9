import fc from "fast-check";
import { expect, test } from "vitest";
import { assessFocus, assessSwitch } from "../focus.ts";
import { FIRST_SNAPSHOT } from "../record/enrollment.ts";
import { type Enrollment, hour } from "./focus-example.ts";

const levels = ["steady", "notice", "reflect", "cool-off"];
const runs = { numRuns: 2000 };

const enrollment = fc.record({
  path: fc.constantFrom("a", "b", "c"),
  /** Hours: often about the limits of 72 hours, 30, 180 and 182 days. */
  lasts: fc.oneof(
    fc.integer({ min: 1, max: 100 }),
    fc.constantFrom(71, 72, 73, 180 * 24, 182 * 24),
    fc.integer({ min: 100, max: 5000 }),
  ),
  gap: fc.constantFrom(0, 0, 0, 0, 24, 720, 721),
  endedAs: fc.constantFrom<Enrollment["endedAs"]>("switched", "switched", "left", "completed"),
  phase: fc.constantFrom("fundamentals", "specialization", "projects"),
  depth: fc.oneof(
    fc.constantFrom(0, 0.5, 1),
    fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }),
  ),
  activeDays: fc.integer({ min: 20, max: 30 }),
  exempt: fc.constantFrom(undefined, undefined, undefined, undefined, ""),
});

/** Any learner's committed enrollments, in order, none overlapping; the last may be open. */
const anyCommitted: fc.Arbitrary<readonly Enrollment[]> = fc
  .tuple(fc.array(enrollment, { minLength: 1, maxLength: 10 }), fc.boolean())
  .map(([given, isOpen]) => {
    let clock = 0;
    return given.map(({ path, lasts, gap, endedAs, phase, depth, activeDays, exempt }, index) => {
      const facts = { path, kind: "committed", phase, depth, activeDays, exempt } as const;
      const startedAt = hour(clock);
      if (isOpen && index === given.length - 1) return { ...facts, startedAt };
      const endedAt = hour(clock + lasts);
      clock += lasts + gap;
      return { ...facts, startedAt, endedAt, endedAs };
    });
  });

test("where a learner stands on the path they are on says nothing about the switches before", () => {
  fc.assert(
    fc.property(anyCommitted, fc.nat(60_000), (enrollments, at) => {
      const asBegun = enrollments.map((each) =>
        each.endedAt === undefined ? { ...each, ...FIRST_SNAPSHOT } : each,
      );
      const now = hour(at);
      expect(assessFocus({ enrollments: asBegun }, now)).toEqual(assessFocus({ enrollments }, now));
    }),
    runs,
  );
});

test("as now grows the score never rises", () => {
  fc.assert(
    fc.property(anyCommitted, fc.nat(60_000), fc.nat(9000), (enrollments, from, later) => {
      const early = assessFocus({ enrollments }, hour(from - 5000));
      const late = assessFocus({ enrollments }, hour(from - 5000 + later));
      expect(late.score).toBeLessThanOrEqual(early.score);
    }),
    runs,
  );
});

test("a switch to a path never committed to, 72 hours or more after the last start, never lowers it", () => {
  fc.assert(
    fc.property(anyCommitted, fc.integer({ min: 72, max: 6000 }), (enrollments, hours) => {
      const last = enrollments.at(-1);
      const end = Math.max(last?.startedAt.getTime() ?? 0, last?.endedAt?.getTime() ?? 0);
      const now = new Date(end + hours * 3_600_000);
      const before = assessFocus({ enrollments }, now);
      const after = assessSwitch({ enrollments }, "never", now);
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(levels.indexOf(after.level)).toBeGreaterThanOrEqual(levels.indexOf(before.level));
    }),
    runs,
  );
});

test("marking any enrollment exempt never raises it", () => {
  fc.assert(
    fc.property(anyCommitted, fc.nat(), (enrollments, pick) => {
      const now = enrollments.at(-1)?.endedAt ?? enrollments.at(-1)?.startedAt ?? hour(0);
      const marked = enrollments.map((each, index) =>
        index === pick % enrollments.length ? { ...each, exempt: "" } : each,
      );
      const before = assessFocus({ enrollments }, now);
      const after = assessFocus({ enrollments: marked }, now);
      expect(after.score).toBeLessThanOrEqual(before.score);
      expect(levels.indexOf(after.level)).toBeLessThanOrEqual(levels.indexOf(before.level));
    }),
    runs,
  );
});

test("the order of the input does not matter", () => {
  const shuffled = anyCommitted.chain((enrollments) =>
    fc.tuple(
      fc.constant(enrollments),
      fc.shuffledSubarray([...enrollments], { minLength: enrollments.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([enrollments, mixed]) => {
      const now = enrollments.at(-1)?.startedAt ?? hour(0);
      expect(assessFocus({ enrollments: mixed }, now)).toEqual(assessFocus({ enrollments }, now));
      expect(assessSwitch({ enrollments: mixed }, "a", now)).toEqual(
        assessSwitch({ enrollments }, "a", now),
      );
    }),
    runs,
  );
});

test("trials change nothing", () => {
  fc.assert(
    fc.property(anyCommitted, anyCommitted, (enrollments, others) => {
      const now = enrollments.at(-1)?.startedAt ?? hour(0);
      const trials = others.map((each) => ({ ...each, kind: "trial" as const }));
      expect(assessFocus({ enrollments: [...trials, ...enrollments] }, now)).toEqual(
        assessFocus({ enrollments }, now),
      );
    }),
    runs,
  );
});

test("every switch is either a hop or ignored, and hops have weights from 0.25 to 1", () => {
  fc.assert(
    fc.property(anyCommitted, (enrollments) => {
      const now = enrollments.at(-1)?.startedAt ?? hour(0);
      const { hops, score } = assessFocus({ enrollments }, now);
      for (const { weight } of hops) expect(weight >= 0.25 && weight <= 1).toBe(true);
      expect(score).toBeCloseTo(
        hops.reduce((sum, hop) => sum + hop.contribution, 0),
        9,
      );
    }),
    runs,
  );
});
