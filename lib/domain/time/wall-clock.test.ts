import { expect, test } from "vitest";
import { addDays, type LocalDate, localDateOf } from "./dates.ts";
import { instantOf, minutesOfDay } from "./wall-clock.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** On a machine under load, all zones take their time. */
const LONG = { timeout: 120_000 };
const HALF_PAST_TWO = 150;

const at = ({
  date,
  minutes,
  timeZone,
}: Readonly<{ date: LocalDate; minutes: number; timeZone: string }>) =>
  instantOf({ date, minutes, timeZone }).toISOString();

test("half past two, where no clock shows it, is the moment at which the clock is set forward", () => {
  const gap = { date: "2026-03-29", minutes: HALF_PAST_TWO, timeZone: "Europe/Berlin" };
  expect(at(gap)).toBe("2026-03-29T01:00:00.000Z");
  const inNewYork = { date: "2026-03-08", minutes: HALF_PAST_TWO, timeZone: "America/New_York" };
  expect(at(inNewYork)).toBe("2026-03-08T07:00:00.000Z");
});

test("half past two, where a clock shows it twice, is the first of the two", () => {
  const fold = { date: "2026-10-25", minutes: HALF_PAST_TWO, timeZone: "Europe/Berlin" };
  expect(at(fold)).toBe("2026-10-25T00:30:00.000Z");
  const lordHowe = { date: "2026-04-05", minutes: 105, timeZone: "Australia/Lord_Howe" };
  expect(at(lordHowe)).toBe("2026-04-04T14:45:00.000Z");
});

test("six in the evening is six in the evening on both days around a change", () => {
  const evening = (date: LocalDate) => at({ date, minutes: 1080, timeZone: "Europe/Berlin" });
  expect([evening("2026-03-28"), evening("2026-03-29")]).toEqual([
    "2026-03-28T17:00:00.000Z",
    "2026-03-29T16:00:00.000Z",
  ]);
});

/** The dates on which clocks are changed in a zone, and those next to them, found day by day. */
function datesOfChanges(timeZone: string): readonly LocalDate[] {
  const found = new Set<LocalDate>();
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const offsetAt = (moment: number) => format.format(moment).split(", ")[1];
  let before = offsetAt(Date.UTC(2024, 0, 1));
  for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2033, 0, 1); day += DAY) {
    const after = offsetAt(day + DAY);
    if (after !== before) {
      for (const days of [0, 1]) {
        const date = localDateOf({ at: new Date(day), timeZone });
        found.add(addDays({ date, days }));
      }
    }
    before = after;
  }
  return [...found];
}

/** The first moment of a date at which a clock shows so many minutes or more: found quarter by quarter. */
function oracle({
  date,
  minutes,
  timeZone,
}: Readonly<{ date: LocalDate; minutes: number; timeZone: string }>): number | undefined {
  // No clock is more than 14 hours before UTC, or 12 after it.
  const from = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE - 15 * HOUR;
  for (let moment = from; moment < from + 30 * HOUR; moment += 15 * MINUTE) {
    const instant = new Date(moment);
    const isThen =
      localDateOf({ at: instant, timeZone }) === date &&
      minutesOfDay({ at: instant, timeZone }) >= minutes;
    if (isThen) return moment;
  }
  return undefined;
}

test(
  "in every zone, on the dates around every change from 2024 to 2032, each time of day comes exactly once",
  LONG,
  () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const timeZone of Intl.supportedValuesOf("timeZone")) {
      for (const date of datesOfChanges(timeZone)) {
        for (const minutes of [0, HALF_PAST_TWO, 1080]) {
          const expected = oracle({ date, minutes, timeZone });
          asked += 1;
          const answered = instantOf({ date, minutes, timeZone }).getTime();
          if (answered !== expected) wrong.push(`${timeZone} ${date} ${minutes}`);
        }
      }
    }
    expect(asked).toBeGreaterThan(8_000);
    expect(wrong).toEqual([]);
  },
);
