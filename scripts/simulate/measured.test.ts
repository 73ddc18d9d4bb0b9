import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { readMeasured, workOfVisit } from "./measured.ts";
import { simulateVisits, USUAL } from "./scenarios.ts";

const measured = readMeasured(join(checkout, "scripts", "simulate", "measured.json"));

const ROUTE = {
  name: "/today",
  inVisit: 1,
  alone: Array.from({ length: 20 }, () => 10),
  serverMs: 6,
  databaseMs: 1,
  bytes: 1,
  walBytes: 0,
};

const visitsOf = (routes: readonly (typeof ROUTE)[], perSecond: number) => ({
  ...{ at: "", learners: 1 },
  routes: [...routes],
  visits: { perSecond, loads: [] },
});

test("of what an answer took alone, the loop has what answers a second allow, the database its own, and the way the rest", () => {
  const { before, database, after, way } = workOfVisit(visitsOf([ROUTE], 200))(() => 0.5);
  expect(before + after).toBeCloseTo(0.005);
  expect(database).toBeCloseTo(0.001);
  expect(way).toBeCloseTo(0.004);
});

test("routes share the loop by the time of a processor that each took", () => {
  const draw = workOfVisit(visitsOf([ROUTE, { ...ROUTE, serverMs: 18 }], 100));
  const loops = [0.2, 0.7].map((number) => draw(() => number)).map((work) => 2 * work.before);
  expect(loops[0]).toBeCloseTo(0.005);
  expect(loops[1]).toBeCloseTo(0.015);
});

test("routes are drawn as often as a visit asks for them, and those that are no part of it never", () => {
  const routes = [
    ROUTE,
    { ...ROUTE, inVisit: 3, databaseMs: 2 },
    { ...ROUTE, inVisit: 0, databaseMs: 3 },
  ];
  const draw = workOfVisit(visitsOf(routes, 200));
  const drawn = [0, 0.3, 0.6, 0.9].map((number) => draw(() => number).database);
  expect(drawn).toEqual([0.001, 0.002, 0.002, 0.002]);
});

test.each(measured.visits.loads)(
  "at $share of what one instance can answer, half of the answers take what was measured there, within a quarter",
  ({ share, p50 }) => {
    const perSecond = share * measured.visits.perSecond;
    const told = simulateVisits({ measured, scenario: { ...USUAL, perSecond } });
    expect(told.p50 / p50).toBeGreaterThan(0.75);
    expect(told.p50 / p50).toBeLessThan(1.25);
  },
);

test("at the lower load 19 of 20 answers do, too; at the higher one the machine was too busy to tell (docs/scaling.md#waiting)", () => {
  const [lower] = measured.visits.loads.toSorted((one, other) => one.share - other.share);
  const { share, p95 } = lower ?? { share: 0, p95: 0 };
  const perSecond = share * measured.visits.perSecond;
  const told = simulateVisits({ measured, scenario: { ...USUAL, perSecond } });
  expect(told.p95 / p95).toBeGreaterThan(0.75);
  expect(told.p95 / p95).toBeLessThan(1.25);
});
