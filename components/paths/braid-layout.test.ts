import fc from "fast-check";
import { expect, test } from "vitest";
import { braidOf } from "./braid-layout.ts";

const size = { length: 1000, gap: 60, turn: 20 };
const way = fc.record({
  lanes: fc.subarray([0, 1, 2, 3], { minLength: 2 }),
  hours: fc.integer({ min: 0, max: 300 }),
});
const own = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 4 });

test("what is shared and what is a lane's own are drawn on one scale", () => {
  const braid = braidOf({ ways: [{ lanes: [0, 1], hours: 100 }], own: [390, 200], ...size });
  const lengths = braid.lanes.map(({ pieces }) => pieces.map(({ from, to }) => to[0] - from[0]));
  expect(lengths).toEqual([
    [200, 20, 780],
    [200, 20, 400],
  ]);
});

test("lanes that share a way run side by side, and one that does not passes by in its own place", () => {
  const { lanes } = braidOf({ ways: [{ lanes: [0, 2], hours: 10 }], own: [1, 1, 1], ...size });
  const [first, passing, second] = lanes.map(({ pieces }) => pieces[0]);
  expect([first?.kind, passing?.kind, second?.kind]).toEqual(["shared", "passing", "shared"]);
  expect(Math.abs((first?.from[1] ?? 0) - (second?.from[1] ?? 0))).toBe(5);
  expect(passing?.from[1]).toBe(90);
});

test("every line is whole, goes on forward, and ends within the drawing", () => {
  fc.assert(
    fc.property(fc.array(way, { maxLength: 11 }), own, (ways, hours) => {
      for (const { pieces, end } of braidOf({ ways, own: hours, ...size }).lanes) {
        for (const [at, { from, to }] of pieces.entries()) {
          expect(to[0]).toBeGreaterThanOrEqual(from[0]);
          if (at > 0) {
            expect(pieces[at - 1]?.to[0]).toBeCloseTo(from[0]);
            expect(pieces[at - 1]?.to[1]).toBeCloseTo(from[1]);
          }
        }
        expect(end[0]).toBeLessThanOrEqual(size.length + 0.001);
      }
    }),
  );
});
