import { expect, test } from "vitest";
import { goalProgress } from "../goal/goal-progress.ts";
import { loggedWork } from "../work/work-example.ts";
import {
  addDays,
  daysBetween,
  isTimeZone,
  type LocalDate,
  localDateOf,
  startOfWeek,
} from "./dates.ts";

/*
 * docs/security.md#time-zones: every zone that the runtime knows, and every change of its offset from 2024 to 2032,
 * against a brute-force oracle. The oracle asks Intl only for offsets ("GMT+05:45"); dates it counts itself, day
 * by day from 1 January 1970, with the leap years written out. It shares no line with dates.ts.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** On a machine under load, all zones take their time. */
const LONG = { timeout: 60_000 };
const FROM = Date.UTC(2024, 0, 1);
const UNTIL = Date.UTC(2033, 0, 1);

/** Names that zones had, or have besides: a learner's browser may say any of them. */
const ALIASES =
  `UTC Etc/UTC GMT Zulu US/Eastern US/Pacific US/Hawaii US/Samoa Canada/Newfoundland Brazil/East Chile/Continental
  Chile/EasterIsland Mexico/General Cuba Jamaica Eire GB Portugal Poland Turkey Europe/Kiev Europe/Nicosia Asia/Calcutta
  Asia/Katmandu Asia/Saigon Asia/Rangoon Asia/Dacca Asia/Thimbu Asia/Ulan_Bator Iran Israel Egypt Libya Japan ROK ROC PRC
  Hongkong Singapore Australia/LHI Australia/ACT Australia/North Pacific/Samoa Pacific/Enderbury Pacific/Truk NZ NZ-CHAT
  America/Buenos_Aires America/Godthab America/Indianapolis Atlantic/Faeroe Africa/Asmera EST MST HST EST5EDT CET MET EET WET
  Etc/GMT+12 Etc/GMT-14 +05:45 -03:30`
    .split(/\s+/)
    .filter(Boolean);

const ZONES = [...new Set([...Intl.supportedValuesOf("timeZone"), ...ALIASES])];

/** Every day from 1970 to 2035, by its number. */
const CALENDAR = everyDay();
const NUMBER_OF = new Map(CALENDAR.map((date, number) => [date, number]));

function everyDay(): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let year = 1970; year <= 2035; year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) {
        days.push([year, two(month + 1), two(day)].join("-"));
      }
    }
  }
  return days;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** Returns the offset of a zone from UTC at an instant, in milliseconds. */
function offsets(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (at) => {
    const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at));
    if (match === null) throw new Error(`no offset of ${timeZone} at ${at}`);
    const [, sign, hours = 0, minutes = 0, seconds = 0] = match;
    const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
    return sign === "-" ? -size : size;
  };
}

type Change = Readonly<{ at: number; before: number; after: number }>;

/** Every change of the offset, to the millisecond: looked for once a day, then halved down. */
function changesOf(offsetAt: (at: number) => number): readonly Change[] {
  const changes: Change[] = [];
  let before = offsetAt(FROM);
  for (let at = FROM; at < UNTIL; at += DAY) {
    const after = offsetAt(at + DAY);
    if (after === before) continue;
    let [low, high] = [at, at + DAY];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ at: high, before, after });
    before = after;
  }
  return changes;
}

function oracle(at: number, offset: number): LocalDate {
  const date = CALENDAR[Math.floor((at + offset) / DAY)];
  if (date === undefined) throw new Error(`no date at ${at}`);
  return date;
}

const AROUND = [0, 1, 1000, 60_000, HOUR / 2, HOUR, 1.5 * HOUR, 2 * HOUR, 3 * HOUR, 12 * HOUR, DAY]
  .flatMap((distance) => [-distance - 1, -distance, distance - 1, distance, distance + 1])
  .filter((distance, index, all) => all.indexOf(distance) === index);

/** Around the change, and around the midnights before and after it by either offset: there the date turns. */
function instantsNear({ at, before, after }: Change): readonly number[] {
  const midnights = [before, after].flatMap((offset) => {
    const midnight = Math.floor((at + offset) / DAY) * DAY - offset;
    return [-DAY, 0, DAY, 2 * DAY].map((days) => midnight + days);
  });
  return [
    ...AROUND.map((distance) => at + distance),
    ...midnights.flatMap((midnight) => [midnight - 1, midnight, midnight + 1]),
  ];
}

type Zone = Readonly<{
  zone: string;
  offsetAt: (at: number) => number;
  changes: readonly Change[];
}>;

const FOUND: readonly Zone[] = ZONES.map((zone) => {
  const offsetAt = offsets(zone);
  return { zone, offsetAt, changes: changesOf(offsetAt) };
});

function mismatches({ zone, offsetAt }: Zone, instants: readonly number[]): readonly string[] {
  return instants.flatMap((at) => {
    const expected = oracle(at, offsetAt(at));
    const answered = localDateOf({ at: new Date(at), timeZone: zone });
    return answered === expected ? [] : [`${zone} ${at}: ${answered}, not ${expected}`];
  });
}

test("the runtime knows the zones of the world, and their changes were found", () => {
  expect(ZONES.filter((zone) => !isTimeZone(zone))).toEqual([]);
  expect(ZONES.length).toBeGreaterThan(400);
  const changesIn = (name: string) => FOUND.find(({ zone }) => zone === name)?.changes;
  for (const name of ["Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca"]) {
    expect(changesIn(name)?.length).toBeGreaterThan(1);
  }
  // Kazakhstan went back an hour for good at midnight, the end of a leap day.
  expect(changesIn("Asia/Almaty")).toEqual([
    { at: Date.UTC(2024, 1, 29, 18), before: 6 * HOUR, after: 5 * HOUR },
  ]);
});

test(
  "in every zone, around every change of its offset, an instant falls on the date of the oracle",
  LONG,
  () => {
    const wrong = FOUND.flatMap((zone) => mismatches(zone, zone.changes.flatMap(instantsNear)));
    expect(wrong).toEqual([]);
  },
);

test(
  "in every zone, around the midnights of every month, an instant falls on the date of the oracle",
  LONG,
  () => {
    const wrong = FOUND.flatMap((zone) => {
      const midnights: number[] = [];
      for (let day = FROM; day < UNTIL; day += 30 * DAY) midnights.push(day - zone.offsetAt(day));
      return mismatches(
        zone,
        midnights.flatMap((at) => [at - 1, at, at + 1]),
      );
    });
    expect(wrong).toEqual([]);
  },
);

test(
  "across every change, work in every hour counts each day once: neither twice nor not at all",
  LONG,
  () => {
    for (const { zone, offsetAt, changes } of FOUND) {
      for (const { at } of changes) {
        const hours = Array.from({ length: 24 * 6 + 1 }, (_, hour) => at + (hour - 72) * HOUR);
        const worked = hours.map((each) => localDateOf({ at: new Date(each), timeZone: zone }));
        const first = NUMBER_OF.get(oracle(at - 72 * HOUR, offsetAt(at - 72 * HOUR))) ?? 0;
        const last = NUMBER_OF.get(oracle(at + 72 * HOUR, offsetAt(at + 72 * HOUR))) ?? 0;
        const days = CALENDAR.slice(first, last + 1);
        const hoursByDay = new Map(worked.map((on) => [on, 1]));
        expect([...hoursByDay.keys()]).toEqual(days);
        const today = days.at(-1) ?? "";
        const since = days[0] ?? "";
        const goals = [{ since, weekdays: [1, 2, 3, 4, 5, 6, 7], reserveDays: 0 }];
        expect(goalProgress({ goals, ...loggedWork(hoursByDay), pauses: [], today })).toMatchObject(
          {
            planned: days.length,
            active: days.length,
          },
        );
      }
    }
  },
);

test("days are added and counted, and weeks begin, as on a calendar counted day by day", () => {
  const from = NUMBER_OF.get("2023-12-01") ?? 0;
  const until = NUMBER_OF.get("2033-01-31") ?? 0;
  for (let number = from; number <= until; number += 1) {
    const date = CALENDAR[number] ?? "";
    for (const days of [-400, -31, -7, -1, 0, 1, 6, 28, 30, 365, 366]) {
      const moved = CALENDAR[number + days] ?? "";
      expect(addDays({ date, days })).toBe(moved);
      expect(daysBetween({ from: date, to: moved })).toBe(days);
    }
    // Day 0, 1 January 1970, was a Thursday: day 4 was the first Monday.
    expect(startOfWeek(date)).toBe(CALENDAR[number - ((number - 4) % 7)]);
  }
});

const SERVERS =
  `UTC America/New_York America/Sao_Paulo Europe/London Asia/Kolkata Australia/Lord_Howe Pacific/Apia
  Africa/Casablanca`.split(/\s+/);

test.each(SERVERS)("on a server in %s the answers are the same", (server) => {
  const before = process.env.TZ;
  process.env.TZ = server;
  try {
    expect(new Date(2026, 0, 1, 12).getTimezoneOffset()).toBe(
      -offsets(server)(Date.UTC(2026, 0, 1, 12)) / 60_000 + 0,
    );
    const some = FOUND.filter(({ zone }) => SERVERS.includes(zone));
    const wrong = some.flatMap((zone) => mismatches(zone, zone.changes.flatMap(instantsNear)));
    expect(wrong).toEqual([]);
    for (let number = NUMBER_OF.get("2024-01-01") ?? 0; number < 23_000; number += 1) {
      const date = CALENDAR[number] ?? "";
      expect(addDays({ date, days: 1 })).toBe(CALENDAR[number + 1]);
      expect(startOfWeek(date)).toBe(CALENDAR[number - ((number - 4) % 7)]);
    }
  } finally {
    process.env.TZ = before;
  }
});
