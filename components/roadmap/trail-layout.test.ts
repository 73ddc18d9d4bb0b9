import fc from "fast-check";
import { expect, test } from "vitest";
import { layTrail } from "./trail-layout.ts";
import { type Point, TRAIL } from "./trail-rows.ts";

const anyCounts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

test("every waymark has its place inside the drawing, stage by stage", () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { stages, width, height } = layTrail({ counts, walked: 0 });
      expect(stages.map(({ waymarks }) => waymarks.length)).toEqual(counts);
      for (const { x, y } of stages.flatMap(({ waymarks }) => waymarks)) {
        expect(Math.min(x, width - x)).toBeGreaterThanOrEqual(TRAIL.margin);
        expect(Math.min(y, height - y)).toBeGreaterThanOrEqual(12);
      }
    }),
  );
});

test("no two waymarks are nearer than 24 units, so a pointer finds each", () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const points = layTrail({ counts, walked: 0 }).stages.flatMap(({ waymarks }) => waymarks);
      for (const [index, point] of points.entries()) {
        for (const other of points.slice(index + 1)) {
          expect(distance(point, other)).toBeGreaterThanOrEqual(24);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the name of a stage stands above all of its waymarks and below those of the stage before", () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { stages } = layTrail({ counts, walked: 0 });
      for (const [index, { label, waymarks }] of stages.entries()) {
        expect(Math.min(...waymarks.map(({ y }) => y)) - label.y).toBeGreaterThan(20);
        const before = stages[index - 1]?.waymarks ?? [];
        expect(label.y - Math.max(0, ...before.map(({ y }) => y))).toBeGreaterThan(10);
      }
    }),
  );
});

test("the walked part is the beginning of the whole, and ends at the next waymark", () => {
  const counts = [17, 20, 4, 12, 7];
  for (const walked of [1, 9, 17, 30, 59]) {
    const trail = layTrail({ counts, walked });
    const next = trail.stages.flatMap(({ waymarks }) => waymarks)[walked];
    expect(trail.whole.slice(0, trail.walked).endsWith(`${next?.x},${next?.y}`)).toBe(true);
  }
});

test("nothing walked draws nothing, everything walked the whole trail", () => {
  const counts = [3, 2];
  expect(layTrail({ counts, walked: 0 }).walked).toBe(0);
  const { whole, walked } = layTrail({ counts, walked: 5 });
  expect(walked).toBe(whole.length);
});

test("17 waymarks stand in rows of 9 and 8", () => {
  const [stage] = layTrail({ counts: [17], walked: 0 }).stages;
  const [first, ...others] = stage?.waymarks ?? [];
  const sameRow = others.filter(({ y }) => Math.abs(y - (first?.y ?? 0)) < TRAIL.rowGap / 2);
  expect(sameRow).toHaveLength(8);
});

test("without waymarks there is nothing to draw", () => {
  expect(layTrail({ counts: [], walked: 0 })).toMatchObject({ stages: [], whole: "", walked: 0 });
});
