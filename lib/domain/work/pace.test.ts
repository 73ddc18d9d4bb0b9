import fc from "fast-check";
import { expect, test } from "vitest";
import { paceOf, recordedDays, weeksFor } from "./pace.ts";
import { daysAgo, hoursAgo, TODAY as today } from "./work-example.ts";

const unpaused = { pauses: [] };

const anyRecord = fc
  .array(fc.tuple(fc.nat(120), fc.integer({ min: 0, max: 12 })), { maxLength: 30 })
  .map((days) => hoursAgo(...days));

test("pace is the hours of the last 12 weeks, a week", () => {
  const record = hoursAgo([200, 99], [84, 99], [83, 12], [40, 30], [0, 6]);
  expect(paceOf({ ...unpaused, hoursByDay: record, today, planned: 5 })).toEqual({
    hoursPerWeek: 4,
    basis: "record",
  });
});

test("a younger record is spread from its first work day, hours or none", () => {
  expect(paceOf({ ...unpaused, hoursByDay: hoursAgo([27, 0], [3, 12]), today }).hoursPerWeek).toBe(
    3,
  );
});

test("a record of under a week is spread over a week", () => {
  expect(paceOf({ ...unpaused, hoursByDay: hoursAgo([1, 2], [0, 3]), today }).hoursPerWeek).toBe(5);
});

test.each([
  ["nothing", [], [], []],
  ["work tomorrow", [-1], [], []],
  ["work today", [0], [], [0]],
  ["work two days ago", [2], [], [2, 1, 0]],
  ["work on a day off alone", [2], [2], []],
  ["work on a day off and after it", [3, 1], [3], [1, 0]],
])("a record of %s, and the dates over which it is counted", (_, worked, off, counted) => {
  const pauses = off.map((days) => ({ from: daysAgo(days), to: daysAgo(days) }));
  const record = hoursAgo(...worked.map((days) => [days, 1] as const));
  expect(recordedDays({ hoursByDay: record, pauses, today })).toEqual(counted.map(daysAgo));
});

test("days after today, as another time zone can have, do not count", () => {
  expect(paceOf({ ...unpaused, hoursByDay: hoursAgo([-1, 9]), today }).basis).toBe("assumed");
});

test("without a record the planned hours are used, and without a plan 6 are assumed", () => {
  expect(paceOf({ ...unpaused, hoursByDay: new Map(), today, planned: 9 })).toEqual({
    hoursPerWeek: 9,
    basis: "plan",
  });
  expect(paceOf({ ...unpaused, hoursByDay: new Map(), today })).toEqual({
    hoursPerWeek: 6,
    basis: "assumed",
  });
});

test("a record of zero hours in 12 weeks falls back to the plan", () => {
  const record = hoursAgo([100, 40], [5, 0]);
  expect(paceOf({ ...unpaused, hoursByDay: record, today, planned: 7 }).basis).toBe("plan");
});

test("a plan of zero hours is no plan", () => {
  expect(paceOf({ ...unpaused, hoursByDay: new Map(), today, planned: 0 }).basis).toBe("assumed");
});

test("neither days off nor what was done on them count", () => {
  const record = hoursAgo([27, 6], [20, 5], [10, 30], [3, 6]);
  const pauses = [{ from: daysAgo(13), to: daysAgo(7) }];
  expect(paceOf({ hoursByDay: record, pauses, today }).hoursPerWeek).toBeCloseTo(17 / 3);
});

test("pauses that overlap are left out once", () => {
  const record = hoursAgo([27, 6], [3, 6]);
  const pauses = [
    { from: daysAgo(20), to: daysAgo(10) },
    { from: daysAgo(15), to: daysAgo(7) },
  ];
  expect(paceOf({ hoursByDay: record, pauses, today }).hoursPerWeek).toBeCloseTo(12 / 2);
});

test("the 12 weeks stay those before today, however much of them was off", () => {
  const record = hoursAgo([90, 50], [83, 4], [3, 4]);
  const pauses = [{ from: daysAgo(80), to: daysAgo(11) }];
  expect(paceOf({ hoursByDay: record, pauses, today }).hoursPerWeek).toBe(4);
});

test("a record from before a long pause is unknown by now, and the plan is used", () => {
  const pauses = [{ from: daysAgo(90) }];
  expect(paceOf({ hoursByDay: hoursAgo([100, 40]), pauses, today, planned: 7 }).basis).toBe("plan");
});

test("a further day off without work never lowers the pace", () => {
  fc.assert(
    fc.property(anyRecord, fc.nat(100), fc.nat(20), (record, daysBack, length) => {
      const off = { from: daysAgo(daysBack), to: daysAgo(Math.max(0, daysBack - length)) };
      const worked = [...record.keys()].some((on) => off.from <= on && on <= off.to);
      fc.pre(!worked);
      const before = paceOf({ ...unpaused, hoursByDay: record, today, planned: 0.01 });
      const after = paceOf({ pauses: [off], hoursByDay: record, today, planned: 0.01 });
      expect(after.hoursPerWeek).toBeGreaterThanOrEqual(before.hoursPerWeek);
    }),
  );
});

test.each([
  [0, 6, 0],
  [12, 6, 2],
  [12.5, 6, 3],
  [1.2, 0.4, 3],
  [0.1, 6, 1],
])("%d hours at %d a week are %d weeks", (hours, hoursPerWeek, weeks) => {
  expect(weeksFor({ hours, hoursPerWeek })).toBe(weeks);
});

test("weeks at no pace are refused", () => {
  expect(() => weeksFor({ hours: 1, hoursPerWeek: 0 })).toThrow(
    new RangeError("no pace: 0 hours a week"),
  );
});
