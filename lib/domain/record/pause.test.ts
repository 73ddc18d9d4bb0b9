import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type LocalDate } from "../time/dates.ts";
import { daysNotPaused, isPaused, pausedDays, pauseOn } from "./pause.ts";

const START = "2026-01-01";
const runs = { numRuns: 500 };

const dates = fc.nat(120).map((days) => addDays({ date: START, days }));
const pause = fc.record(
  { from: dates, to: fc.option(dates, { nil: undefined }) },
  { requiredKeys: ["from", "to"] },
);
/** Overlapping, touching, in any order, without an end, and ending before they begin. */
const somePauses = fc.array(pause, { maxLength: 6 });

function eachDate(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const all: LocalDate[] = [];
  for (let on = from; on <= to; on = addDays({ date: on, days: 1 })) all.push(on);
  return all;
}

test.each([
  ["2026-03-02", false],
  ["2026-03-03", true],
  ["2026-03-20", true],
  ["2026-03-21", false],
])("with a pause from 3 to 20 March, %s is a day off: %s", (on, expected) => {
  expect(isPaused({ pauses: [{ from: "2026-03-03", to: "2026-03-20" }], on })).toBe(expected);
});

test("a pause without an end goes on", () => {
  const pauses = [{ from: "2026-03-03" }];
  expect(isPaused({ pauses, on: "2026-03-02" })).toBe(false);
  expect(isPaused({ pauses, on: "2036-03-03" })).toBe(true);
  expect(pausedDays({ pauses, from: "2026-03-01", to: "2026-03-10" })).toBe(8);
});

test("of several pauses on a date, the one that ends last is answered", () => {
  const short = { from: "2026-03-03", to: "2026-03-20" };
  const long = { from: "2026-03-10", to: "2026-04-01" };
  const open = { from: "2026-03-15" };
  expect(pauseOn({ pauses: [short, long], on: "2026-03-12" })).toBe(long);
  expect(pauseOn({ pauses: [short, open, long], on: "2026-03-16" })).toBe(open);
  expect(pauseOn({ pauses: [short, long], on: "2026-03-05" })).toBe(short);
  expect(pauseOn({ pauses: [short, long], on: "2026-05-05" })).toBeUndefined();
});

test("no dates hold no days off", () => {
  const pauses = [{ from: "2026-01-01" }];
  expect(pausedDays({ pauses, from: "2026-03-02", to: "2026-03-01" })).toBe(0);
  expect(daysNotPaused({ pauses, from: "2026-03-02", to: "2026-03-01" })).toBe(0);
});

test("a single date that is no day off is one", () => {
  expect(daysNotPaused({ pauses: [], from: "2026-03-02", to: "2026-03-02" })).toBe(1);
});

test("days off are counted as one counts them date by date, each once", () => {
  fc.assert(
    fc.property(somePauses, dates, dates, (pauses, from, to) => {
      const off = eachDate(from, to).filter((on) => isPaused({ pauses, on }));
      expect(pausedDays({ pauses, from, to })).toBe(off.length);
    }),
    runs,
  );
});

test("days off and the other days are all days", () => {
  fc.assert(
    fc.property(somePauses, dates, dates, (pauses, from, to) => {
      const span = { pauses, from, to };
      expect(pausedDays(span) + daysNotPaused(span)).toBe(eachDate(from, to).length);
    }),
    runs,
  );
});

test("a date has a pause exactly when it is a day off, and no other of its pauses ends later", () => {
  fc.assert(
    fc.property(somePauses, dates, (pauses, on) => {
      const found = pauseOn({ pauses, on });
      expect(found !== undefined).toBe(isPaused({ pauses, on }));
      const later = pauses.filter(
        (each) =>
          isPaused({ pauses: [each], on }) &&
          found?.to !== undefined &&
          (each.to === undefined || each.to > found.to),
      );
      expect(later).toEqual([]);
    }),
    runs,
  );
});
