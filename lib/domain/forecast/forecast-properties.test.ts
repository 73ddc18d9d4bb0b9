import fc from "fast-check";
import { expect, test } from "vitest";
import { milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { addDays, addMonths } from "../time/dates.ts";
import { hoursAgo, TODAY, weekly } from "../work/work-example.ts";
import type { Finish, Forecast, ForecastInput } from "./forecast.ts";
import { forecast } from "./forecast-example.ts";

const runs = { numRuns: 40 };
const FAR = "9999-12-31";

const anyHours = fc.integer({ min: 0, max: 90 });
const anyRoadmap = fc
  .tuple(anyHours, anyHours, anyHours, anyHours, anyHours)
  .map(([f, s, p, d, o]) =>
    roadmapOf({
      fundamentals: [milestone("f", { hours: f })],
      specialization: [milestone("s", { hours: s })],
      projects: [milestone("p", { hours: p })],
      deepening: [milestone("d", { hours: d })],
      portfolio: [milestone("o", { hours: o })],
    }),
  );
const anyMarks = fc
  .subarray(["f", "s", "p", "d", "o"])
  .map((ids) => ids.map((id) => ({ milestone: id, at: new Date("2026-05-12T12:00:00Z") })));
const anyRecord = fc
  .array(fc.tuple(fc.nat(100), fc.integer({ min: 0, max: 9 })), { maxLength: 40 })
  .map((days) => hoursAgo(...days));
const anyPauses = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.nat(30)), { maxLength: 3 })
  .map((pauses) =>
    pauses.map(([from, days]) => ({
      from: addDays({ date: TODAY, days: from }),
      to: addDays({ date: TODAY, days: from + days }),
    })),
  );
const anyLearner: fc.Arbitrary<Partial<ForecastInput>> = fc.record({
  roadmap: anyRoadmap,
  completions: anyMarks,
  putAside: anyMarks,
  hoursByDay: anyRecord,
  pauses: anyPauses,
  planned: fc.integer({ min: 1, max: 40 }),
});

function ahead(learner: Partial<ForecastInput>) {
  const found = forecast(learner);
  fc.pre(found.kind === "ahead");
  return found as Extract<Forecast, { kind: "ahead" }>;
}

function dates({ half = FAR, most = FAR }: Finish) {
  return [half, most] as const;
}

test("no date is before today, half is done by the first, and the roadmap ends no earlier than the phase", () => {
  fc.assert(
    fc.property(anyLearner, (learner) => {
      const { phase, roadmap } = ahead(learner);
      const [half, most] = dates(phase);
      const [allHalf, allMost] = dates(roadmap);
      expect([TODAY, half, most].toSorted()).toEqual([TODAY, half, most]);
      expect([half, allHalf, allMost].toSorted()).toEqual([half, allHalf, allMost]);
      expect([most, allMost].toSorted()).toEqual([most, allMost]);
    }),
    runs,
  );
});

test("the same learner gets the same dates", () => {
  fc.assert(
    fc.property(anyLearner, (learner) => {
      expect(forecast(learner)).toEqual(forecast(learner));
    }),
    runs,
  );
});

test("at a pace there is one date", () => {
  fc.assert(
    fc.property(anyLearner, (learner) => {
      const { basis, phase, roadmap } = ahead(learner);
      fc.pre(basis !== "record");
      expect([phase.half, roadmap.half]).toEqual([phase.most, roadmap.most]);
    }),
    runs,
  );
});

test("with more hours left, nothing is done earlier", () => {
  fc.assert(
    fc.property(anyLearner, anyHours, (learner, more) => {
      const { roadmap = roadmapOf({}) } = learner;
      const before = ahead(learner);
      const longer = {
        ...roadmap,
        phases: roadmap.phases.map((phase) => ({
          ...phase,
          milestones: phase.milestones.map((each) => ({ ...each, hours: each.hours + more })),
        })),
      };
      const after = ahead({ ...learner, roadmap: longer });
      for (const part of ["phase", "roadmap"] as const) {
        const [half, most] = dates(before[part]);
        const [laterHalf, laterMost] = dates(after[part]);
        expect(laterHalf >= half && laterMost >= most).toBe(true);
      }
    }),
    runs,
  );
});

test("the roadmap never ends before six months of deepening", () => {
  fc.assert(
    fc.property(
      anyRoadmap,
      anyRecord,
      anyPauses,
      fc.boolean(),
      (roadmap, hoursByDay, pauses, isBegun) => {
        const done = isBegun ? ["f", "s", "p"] : ["f", "s"];
        const completions = done.map((id) => ({
          milestone: id,
          at: new Date(`${TODAY}T12:00:00Z`),
        }));
        const [half] = dates(ahead({ roadmap, hoursByDay, pauses, completions }).roadmap);
        expect(half >= addMonths({ date: TODAY, months: 6 })).toBe(true);
      },
    ),
    runs,
  );
});

const anyWeeks = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 11 });

test("a better week in the record never makes anything later", () => {
  fc.assert(
    fc.property(
      anyRoadmap,
      anyWeeks,
      fc.nat(10),
      fc.integer({ min: 1, max: 9 }),
      (roadmap, weeks, pick, more) => {
        fc.pre(weeks.some((hours) => hours > 0));
        const better = weeks.with(pick % weeks.length, (weeks[pick % weeks.length] ?? 0) + more);
        const [half, most] = dates(ahead({ roadmap, hoursByDay: weekly(...weeks) }).roadmap);
        const after = dates(ahead({ roadmap, hoursByDay: weekly(...better) }).roadmap);
        expect(after[0] <= half && after[1] <= most).toBe(true);
      },
    ),
    runs,
  );
});
