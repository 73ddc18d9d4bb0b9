import fc from "fast-check";
import { expect, test } from "vitest";
import { paceOf, recordedDays, weeksFor } from "./pace.ts";
import { daysAgo, hoursAgo, TODAY as today, weekly } from "./work-example.ts";

const unpaused = { pauses: [] };

const anyRecord = fc
  .array(fc.tuple(fc.nat(120), fc.integer({ min: 0, max: 12 })), { maxLength: 30 })
  .map((days) => hoursAgo(...days));

test("pace begins as the plan, and becomes the learner's own, week by week", () => {
  const pace = (weeks: number) => {
    const record = weekly(...Array.from({ length: weeks }, () => 14));
    return paceOf({ ...unpaused, hoursByDay: record, today, planned: 5 });
  };
  expect(pace(0)).toEqual({
    hoursPerWeek: 5,
    basis: "plan",
    ownWeeks: 0,
    plan: { hoursPerWeek: 5, basis: "plan" },
  });
  expect(pace(1)).toMatchObject({ hoursPerWeek: (14 + 15) / 4, basis: "record", ownWeeks: 1 });
  expect(pace(9)).toMatchObject({ hoursPerWeek: (9 * 14 + 15) / 12, ownWeeks: 9 });
  expect(pace(30).ownWeeks).toBe(12);
  expect(pace(30).hoursPerWeek).toBeCloseTo((12 * 14 + 15) / 15, 9);
});

test("only whole weeks count: what is left over at the far end is none", () => {
  const record = hoursAgo([8, 30], [6, 7]);
  expect(paceOf({ ...unpaused, hoursByDay: record, today, planned: 6 })).toMatchObject({
    hoursPerWeek: (7 + 18) / 4,
    ownWeeks: 1,
  });
});

test("in a week without roadmap hours its logged hours count, and in others they do not", () => {
  const hoursByDay = hoursAgo([13, 0], [3, 8]);
  const loggedHours = hoursAgo([10, 4], [2, 30]);
  const pace = paceOf({ ...unpaused, hoursByDay, loggedHours, today, planned: 6 });
  expect(pace.hoursPerWeek).toBeCloseTo((4 + 8 + 18) / 5, 9);
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

test("weeks without work lower the pace, down to a fifth of the plan and no further", () => {
  const record = hoursAgo([200, 40]);
  expect(paceOf({ ...unpaused, hoursByDay: record, today, planned: 10 }).hoursPerWeek).toBe(2);
});

test("a plan of zero hours is no plan", () => {
  expect(paceOf({ ...unpaused, hoursByDay: new Map(), today, planned: 0 }).basis).toBe("assumed");
});

test("neither days off nor what was done on them count: the weeks are made whole by the days before", () => {
  const record = hoursAgo([20, 6], [10, 30], [3, 6]);
  const pauses = [{ from: daysAgo(13), to: daysAgo(7) }];
  const pace = paceOf({ hoursByDay: record, pauses, today, planned: 6 });
  expect(pace).toMatchObject({ hoursPerWeek: (12 + 18) / 5, ownWeeks: 2 });
});

test("pauses that overlap are left out once", () => {
  const record = hoursAgo([27, 6], [3, 6]);
  const pauses = [
    { from: daysAgo(20), to: daysAgo(10) },
    { from: daysAgo(15), to: daysAgo(7) },
  ];
  expect(paceOf({ hoursByDay: record, pauses, today }).ownWeeks).toBe(2);
});

test("a pause takes nothing from a pace: the weeks before it are looked back on", () => {
  const pauses = [{ from: daysAgo(200), to: daysAgo(0) }];
  const before = hoursAgo(...Array.from({ length: 84 }, (_, day) => [201 + day, 1] as const));
  expect(paceOf({ hoursByDay: before, pauses, today, planned: 7 })).toMatchObject({
    hoursPerWeek: 7,
    ownWeeks: 12,
  });
});

test("the pace lies between nothing and the busiest week, or the plan", () => {
  fc.assert(
    fc.property(anyRecord, fc.integer({ min: 1, max: 40 }), (record, planned) => {
      const { hoursPerWeek, ownWeeks } = paceOf({
        ...unpaused,
        hoursByDay: record,
        today,
        planned,
      });
      const all = [...record.values()].reduce((total, hours) => total + hours, 0);
      expect(hoursPerWeek).toBeGreaterThan(0);
      expect(hoursPerWeek).toBeLessThanOrEqual(Math.max(planned, all));
      expect(ownWeeks).toBeLessThanOrEqual(12);
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
