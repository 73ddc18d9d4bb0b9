import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { perSecondOf, readMeasured, workOfVisit } from "./measured.ts";
import { simulateVisits, USUAL } from "./scenarios.ts";
import type { Work } from "./simulate.ts";

const measured = readMeasured(join(checkout, "scripts", "simulate", "measured.json"));

const ROUTE = {
  name: "/today",
  inVisit: 1,
  alone: Array.from({ length: 20 }, () => 10),
  serverMs: 6,
  loopMs: 5,
  databaseMs: 1,
  bytes: 1,
  walBytes: 0,
};

const halves = ({ before, after }: Work) => before + after;

test("of what an answer took alone, the loop and the database have the time of a processor that they took, and the way the rest", () => {
  const work = workOfVisit({ routes: [ROUTE] })(() => 0.5);
  expect(halves(work)).toBeCloseTo(0.005);
  expect(work.database).toBeCloseTo(0.001);
  expect(work.way).toBeCloseTo(0.004);
});

test("an instance can answer as many requests of visits as its loop has time for", () => {
  const routes = [ROUTE, { ...ROUTE, inVisit: 3, loopMs: 1 }, { ...ROUTE, inVisit: 0, loopMs: 99 }];
  // Four requests in 8 ms.
  expect(perSecondOf(routes)).toBeCloseTo(500);
});

test("routes are drawn as often as a visit asks for them, and those that are no part of it never", () => {
  const routes = [
    ROUTE,
    { ...ROUTE, inVisit: 3, databaseMs: 2 },
    { ...ROUTE, inVisit: 0, databaseMs: 3 },
  ];
  const draw = workOfVisit({ routes });
  const drawn = [0, 0.3, 0.6, 0.9].map((number) => draw(() => number).database);
  expect(drawn).toEqual([0.001, 0.002, 0.002, 0.002]);
});

test.each(measured.visits.loads)(
  "at $share of what one instance can answer, the simulation is within a third of what was measured there",
  ({ share, ...took }) => {
    const perSecond = share * measured.visits.perSecond;
    const told = simulateVisits({ measured, scenario: { ...USUAL, perSecond } });
    for (const name of ["p50", "p95", "p99"] as const) {
      expect(told[name] / took[name], name).toBeGreaterThan(0.67);
      expect(told[name] / took[name], name).toBeLessThan(1.33);
    }
  },
);

test("what was measured says itself how much an instance can answer", () => {
  expect(perSecondOf(measured.routes)).toBeCloseTo(measured.visits.perSecond);
});
