import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  isTimeZone,
  localDateFor,
  localDateOf,
  startOfWeek,
} from "./dates.ts";

const runs = { numRuns: 500 };
const anyDate = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each(["UTC", "Asia/Kathmandu", "Pacific/Apia", "europe/berlin", "+05:45"])(
  "%s is a time zone",
  (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  },
);

test.each(["", "Mars/Olympus", "Europe/Berlin ", "Kathmandu"])("%j is no time zone", (zone) => {
  expect(isTimeZone(zone)).toBe(false);
});

test.each([
  ["Asia/Kathmandu", "2026-03-01T18:14:59Z", "2026-03-01"],
  ["Asia/Kathmandu", "2026-03-01T18:15:00Z", "2026-03-02"],
  // Samoa left out 30 December 2011.
  ["Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"],
  ["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"],
  // Summer time ends by half an hour.
  ["Australia/Lord_Howe", "2026-04-04T12:59:59Z", "2026-04-04"],
  ["Australia/Lord_Howe", "2026-04-04T13:00:00Z", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-04-05T13:29:59Z", "2026-04-05"],
  ["Australia/Lord_Howe", "2026-04-05T13:30:00Z", "2026-04-06"],
  // Summer time began at midnight: 4 November 2018 had no 00:00.
  ["America/Sao_Paulo", "2018-11-04T02:59:59Z", "2018-11-03"],
  ["America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04"],
  // And ended at midnight: 23:30 came twice.
  ["America/Sao_Paulo", "2019-02-17T02:30:00Z", "2019-02-16"],
  ["America/Sao_Paulo", "2019-02-17T03:00:00Z", "2019-02-17"],
  // An hour back for Ramadan, from 19 February to 22 March 2023.
  ["Africa/Casablanca", "2023-03-18T23:30:00Z", "2023-03-19"],
  ["Africa/Casablanca", "2023-03-19T23:30:00Z", "2023-03-19"],
  ["UTC", "2024-02-29T23:59:59.999Z", "2024-02-29"],
])("in %s the instant %s falls on %s", (timeZone, at, date) => {
  expect(localDateOf({ at: new Date(at), timeZone })).toBe(date);
});

test("a local date is a day at most from the date in UTC", () => {
  const zones = ["Pacific/Apia", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"];
  fc.assert(
    fc.property(anyDate, fc.nat(86_399), fc.constantFrom(...zones), (date, second, timeZone) => {
      const at = new Date(Date.parse(date) + second * 1000);
      const days = daysBetween({ from: date, to: localDateOf({ at, timeZone }) });
      expect(Math.abs(days)).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});

test("while the time zone of a learner is not known, UTC counts", () => {
  const at = new Date("2026-03-03T20:00:00Z");
  expect(localDateFor({ at, timeZone: null })).toBe("2026-03-03");
  expect(localDateFor({ at, timeZone: "Asia/Tokyo" })).toBe("2026-03-04");
});

test("an unknown zone or an invalid instant is refused", () => {
  expect(() => localDateOf({ at: new Date(0), timeZone: "Mars/Olympus" })).toThrow(RangeError);
  expect(() => localDateOf({ at: new Date(Number.NaN), timeZone: "UTC" })).toThrow(RangeError);
});

test.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-03-28", 2, "2026-03-30"],
  ["2011-12-29", 1, "2011-12-30"],
  ["2026-05-05", 0, "2026-05-05"],
])("%s and %i days are %s", (date, days, expected) => {
  expect(addDays({ date, days })).toBe(expected);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-11-15", 3, "2027-02-15"],
  ["2026-12-31", 14, "2028-02-29"],
])("%s and %i months are %s", (date, months, expected) => {
  expect(addMonths({ date, months })).toBe(expected);
});

test.each([
  ["2026-03-02", "2026-03-02"],
  ["2026-03-08", "2026-03-02"],
  ["2026-03-01", "2026-02-23"],
  ["2027-01-01", "2026-12-28"],
])("the week of %s starts on Monday %s", (date, monday) => {
  expect(startOfWeek(date)).toBe(monday);
});

test("adding days and counting them agree, in either direction", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
      expect(daysBetween({ from: date, to: addDays({ date, days }) })).toBe(days);
    }),
    runs,
  );
});

test("adding months keeps the day or takes the last of the month", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, months) => {
      const moved = addMonths({ date, months });
      const isLastOfMonth = addDays({ date: moved, days: 1 }).endsWith("-01");
      expect(moved.slice(8) === date.slice(8) || isLastOfMonth).toBe(true);
      const whole = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
      expect(whole(moved) - whole(date)).toBe(months);
    }),
    runs,
  );
});

test("a week starts on a Monday, at most six days back", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const monday = startOfWeek(date);
      expect(new Date(monday).getUTCDay()).toBe(1);
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(daysBetween({ from: monday, to: date }));
    }),
    runs,
  );
});

test.each([
  ["UTC", "2026-03-14", "2026-03-14T23:59:59.999Z"],
  ["Asia/Kathmandu", "2026-03-14", "2026-03-14T18:14:59.999Z"],
  ["America/Los_Angeles", "2026-03-08", "2026-03-09T06:59:59.999Z"],
  ["Pacific/Kiritimati", "2026-03-14", "2026-03-14T09:59:59.999Z"],
  // Samoa left out 30 December 2011.
  ["Pacific/Apia", "2011-12-30", "2011-12-30T09:59:59.999Z"],
])("in %s %s ends at %s", (timeZone, date, end) => {
  expect(endOfDay({ date, timeZone }).toISOString()).toBe(end);
});

test("the end of a day is of that day, and a millisecond later it is the next", () => {
  const zones = ["Europe/Berlin", "America/St_Johns", "Asia/Beirut", "Pacific/Auckland"];
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...zones), (date, timeZone) => {
      const end = endOfDay({ date, timeZone });
      expect(localDateOf({ at: end, timeZone })).toBe(date);
      const next = new Date(end.getTime() + 1);
      expect(localDateOf({ at: next, timeZone })).toBe(addDays({ date, days: 1 }));
    }),
    { numRuns: 200 },
  );
});
