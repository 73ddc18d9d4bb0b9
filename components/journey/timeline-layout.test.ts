import fc from "fast-check";
import { expect, test } from "vitest";
import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import { entry } from "#lib/domain/journey/enrollment-entries-example";
import { timelineOf } from "./timeline-layout.ts";

const TODAY = "2026-11-21";
const NOW = new Date(`${TODAY}T18:00:00Z`);

function timeline(...entries: readonly EnrollmentEntry[]) {
  return timelineOf({ entries, today: TODAY, timeZone: "UTC" });
}

test("the line begins with the first enrollment and ends today, oldest first", () => {
  // 100 days, today included.
  const { from, since, to, rows } = timeline(
    entry("2026-10-02"),
    entry("2026-08-14", "2026-10-02"),
  );
  expect([from, since, to]).toEqual(["2026-08-14", "2026-08-14", TODAY]);
  expect(rows.map(({ start, end }) => [start, end])).toEqual([
    [0, 0.49],
    [0.49, 1],
  ]);
});

test("a first week does not fill the line: it is 28 days long at least", () => {
  const { from, since, rows } = timeline(entry("2026-11-21"));
  expect([from, since]).toEqual(["2026-10-25", "2026-11-21"]);
  expect(rows[0]).toMatchObject({ start: 27 / 28, end: 1 });
});

test("an enrollment of a moment is still seen, also today", () => {
  for (const on of ["2026-11-10", TODAY]) {
    const [row] = timeline(entry(on, on)).rows;
    expect((row?.end ?? 0) - (row?.start ?? 0)).toBeGreaterThan(0.005);
    expect(row?.end).toBeLessThanOrEqual(1);
  }
});

test("a trial whose days have passed ends then, and does not go on to today", () => {
  const open = entry("2026-09-01", undefined, { kind: "trial" });
  const [row] = timeline({ ...open, endedAt: new Date("2026-09-15T12:00:00Z") }).rows;
  expect(row?.end).toBeLessThan(0.2);
});

test("a line may begin and end on given days, and holds what lies between them", () => {
  // 100 days, the last included.
  const { from, since, rows } = timelineOf({
    entries: [
      entry("2026-07-12"),
      entry("2026-05-01", "2026-08-01"),
      entry("2026-01-01", "2026-05-02"),
    ],
    ...{ from: "2026-04-23", today: "2026-07-31", timeZone: "UTC" },
  });
  expect([from, since]).toEqual(["2026-04-23", "2026-04-23"]);
  expect(rows.map(({ start, end }) => [start, end])).toEqual([
    [0, 0.09],
    [0.08, 1],
    [0.8, 1],
  ]);
});

test("dates are those of the learner's time zone", () => {
  const begun = { ...entry("2026-08-14").enrollment, startedAt: new Date("2026-08-14T20:00:00Z") };
  const entries = [{ ...entry("2026-08-14"), enrollment: begun }];
  expect(timelineOf({ entries, today: TODAY, timeZone: "Asia/Kathmandu" }).from).toBe("2026-08-15");
});

test.each([
  ["2026-11-21", ["2026-11"]],
  ["2026-06-15", ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11"]],
  ["2026-03-01", ["2026-03", "2026-05", "2026-07", "2026-09", "2026-11"]],
  ["2025-11-01", ["2026-01", "2026-04", "2026-07", "2026-10"]],
  ["2024-11-01", ["2025-01", "2025-07", "2026-01", "2026-07"]],
  ["2020-11-01", ["2021-01", "2022-01", "2023-01", "2024-01", "2025-01", "2026-01"]],
  ["1998-01-01", ["2000-01", "2005-01", "2010-01", "2015-01", "2020-01", "2025-01"]],
])("a line from %s names the months %o", (from, months) => {
  expect(timeline(entry(from)).ticks.map(({ on }) => on.slice(0, 7))).toEqual(months);
});

test("whatever the enrollments, they lie within the line and no more than six months are named", () => {
  const anyDay = fc
    .integer({ min: 0, max: 9000 })
    .map((days) => new Date(NOW.getTime() - days * 86_400_000).toISOString().slice(0, 10));
  const anyStay = fc
    .tuple(anyDay, anyDay, fc.boolean())
    .map(([one, other, isOpen]) =>
      one < other ? entry(one, isOpen ? undefined : other) : entry(other, one),
    );
  fc.assert(
    fc.property(fc.array(anyStay, { maxLength: 8 }), (entries) => {
      const { rows, ticks } = timeline(...entries);
      for (const { start, end } of rows) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(1);
      }
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true);
    }),
  );
});
