import { expect, test } from "vitest";
import { needsOf } from "./growth.ts";

const route = { alone: [], serverMs: 12, loopMs: 10 };
const MEASURED = {
  at: "2026-11-22",
  learners: 1,
  routes: [
    { ...route, name: "page", inVisit: 1, databaseMs: 2, bytes: 10_000, walBytes: 0 },
    { ...route, name: "tick", inVisit: 3, databaseMs: 1, bytes: 1_000, walBytes: 2_000 },
    { ...route, name: "other", inVisit: 0, databaseMs: 9, bytes: 9_000, walBytes: 9_000 },
  ],
  visits: { perSecond: 100, loads: [] },
};

test("what a million learners need follows from what one visit takes", () => {
  const needs = needsOf({ learners: 1e6, measured: MEASURED });
  // 1,000,000 × 3 visits a week, a fifth of a day's in one hour: 23.8 a second, of four requests each.
  expect(needs.visitsPerSecond).toBeCloseTo(23.81, 2);
  expect(needs.requestsPerSecond).toBeCloseTo(95.24, 2);
  // 95.24 of 100 a second at 60 of 100.
  expect(needs.instances).toBe(2);
  expect(needs.instanceMemory).toBe(2 * 530e6);
  // 5 ms of a processor for a visit, and twice as many processors as are at work.
  expect(needs.databaseProcessors).toBeCloseTo(0.238, 3);
  expect(needs.walBytesPerSecond).toBeCloseTo(23.81 * 6_000, -2);
  expect(needs.bitsPerSecond).toBeCloseTo(23.81 * 13_000 * 8, -4);
  expect(needs.bytesAfterOneYear).toBe(265e9);
  expect(needs.bytesAfterFiveYears).toBe(923e9);
});

test("a visit begins with a page whose record is read anew: that takes more of the instance and of the database", () => {
  const [page, ...others] = MEASURED.routes;
  const first = { ...route, name: "/today, the first time", inVisit: 0 };
  const routes = [
    { ...page, ...route, name: "/today", inVisit: 1, databaseMs: 2, bytes: 1, walBytes: 0 },
    { ...first, loopMs: 50, databaseMs: 7, bytes: 1, walBytes: 0 },
    ...others,
  ];
  const learners = 1e8;
  const again = needsOf({ learners, measured: MEASURED });
  const anew = needsOf({ learners, measured: { ...MEASURED, routes } });
  // 80 ms of an event loop instead of 40, and 10 ms of the database instead of 5.
  expect(anew.instances / again.instances).toBeCloseTo(2, 2);
  expect(anew.databaseProcessors / again.databaseProcessors).toBeCloseTo(2);
});

test("ten learners need one instance", () => {
  expect(needsOf({ learners: 10, measured: MEASURED }).instances).toBe(1);
});
