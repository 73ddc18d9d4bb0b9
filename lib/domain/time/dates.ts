import { formattersOf } from "./formatters.ts";

/** A learner's local date, "YYYY-MM-DD". Two of them compare as strings. */
export type LocalDate = string;

const DAY = 86_400_000;
const THURSDAY = 3;
const YEAR_0 = Date.parse("0000-01-01");
const YEAR_10000 = Date.UTC(10_000, 0, 1);

const formatterOf = formattersOf("en-US", {
  calendar: "gregory",
  numberingSystem: "latn",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Returns whether `zone` is a time zone that `Intl.DateTimeFormat` accepts, `UTC` included. */
export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(formatterOf(zone));
  } catch {
    // RangeError is the only way in which Intl says that it does not know a zone.
    return false;
  }
}

/** Returns the date on which an instant falls in a time zone. Throws a RangeError on an unknown zone or an invalid date. */
export function localDateOf({ at, timeZone }: Readonly<{ at: Date; timeZone: string }>): LocalDate {
  const [month = "", day = "", year = ""] = formatterOf(timeZone).format(at).split("/");
  return `${year.padStart(4, "0")}-${month}-${day}`;
}

/** Returns the time zone that counts for a learner: UTC while theirs is not known (docs/rules.md#local-date). */
export function zoneFor(timeZone: string | null): string {
  return timeZone ?? "UTC";
}

/** Returns the date on which an instant falls for a learner, whether their time zone is known or not. */
export function localDateFor({
  at,
  timeZone,
}: Readonly<{ at: Date; timeZone: string | null }>): LocalDate {
  return localDateOf({ at, timeZone: zoneFor(timeZone) });
}

/** Returns the last millisecond of a date in a time zone; of a date that the zone left out, the last one before it. */
export function endOfDay({
  date,
  timeZone,
}: Readonly<{ date: LocalDate; timeZone: string }>): Date {
  // No zone is a day from UTC: the end lies between these two.
  let within = midnightOf(date) - DAY;
  let after = midnightOf(date) + 2 * DAY;
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2);
    if (localDateOf({ at: new Date(middle), timeZone }) > date) after = middle;
    else within = middle;
  }
  return new Date(within);
}

/** Returns the date that many calendar days later, or earlier where `days` is negative. */
export function addDays({ date, days }: Readonly<{ date: LocalDate; days: number }>): LocalDate {
  return dateAt(midnightOf(date) + days * DAY);
}

/**
 * Returns the same day of the month that many months later, or earlier where `months` is negative; the last
 * day of that month where it has no such day (31 January and one month: 28 or 29 February).
 */
export function addMonths({
  date,
  months,
}: Readonly<{ date: LocalDate; months: number }>): LocalDate {
  const start = new Date(midnightOf(date));
  const moved = new Date(start);
  moved.setUTCMonth(start.getUTCMonth() + months);
  // A day that the month does not have ran over into the next one: day 0 is the last of the month meant.
  if (moved.getUTCDate() !== start.getUTCDate()) moved.setUTCDate(0);
  return dateAt(moved.getTime());
}

/** Returns the calendar days from one date to another; negative when `to` comes first. */
export function daysBetween({ from, to }: Readonly<{ from: LocalDate; to: LocalDate }>): number {
  return (midnightOf(to) - midnightOf(from)) / DAY;
}

/** Returns the Monday of the week in which a date falls. */
export function startOfWeek(date: LocalDate): LocalDate {
  // 1970-01-01 was a Thursday.
  const days = midnightOf(date) / DAY + THURSDAY;
  const daysSinceMonday = ((days % 7) + 7) % 7;
  return addDays({ date, days: -daysSinceMonday });
}

/** Dates are reckoned at midnight UTC, where every day has 24 hours. */
function midnightOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/**
 * The date of a midnight, in whole numbers alone: a long history asks for thousands of them, and an object for each costs ten times as
 * much. Days from 1 March of the year 0, in eras of 400 years (howardhinnant.github.io/date_algorithms.html, civil_from_days).
 */
function dateAt(midnight: number): LocalDate {
  if (!(midnight >= YEAR_0 && midnight < YEAR_10000))
    return new Date(midnight).toISOString().slice(0, 10);
  const days = Math.floor(midnight / DAY) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const isNextYear = month >= 10;
  const year = years + era * 400 + (isNextYear ? 1 : 0);
  return `${padded(year, 4)}-${padded(isNextYear ? month - 9 : month + 3, 2)}-${padded(day, 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
