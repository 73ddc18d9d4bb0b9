/** A learner's local date, "YYYY-MM-DD". Two of them compare as strings. */
export type LocalDate = string;

const DAY = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

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
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
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
  let within = midnightOf(date).getTime() - DAY;
  let after = midnightOf(date).getTime() + 2 * DAY;
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2);
    if (localDateOf({ at: new Date(middle), timeZone }) > date) after = middle;
    else within = middle;
  }
  return new Date(within);
}

/** Returns the date that many calendar days later, or earlier where `days` is negative. */
export function addDays({ date, days }: Readonly<{ date: LocalDate; days: number }>): LocalDate {
  const moved = midnightOf(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return dateOf(moved);
}

/**
 * Returns the same day of the month that many months later, or earlier where `months` is negative; the last
 * day of that month where it has no such day (31 January and one month: 28 or 29 February).
 */
export function addMonths({
  date,
  months,
}: Readonly<{ date: LocalDate; months: number }>): LocalDate {
  const start = midnightOf(date);
  const moved = midnightOf(date);
  moved.setUTCMonth(start.getUTCMonth() + months);
  // A day that the month does not have ran over into the next one: day 0 is the last of the month meant.
  if (moved.getUTCDate() !== start.getUTCDate()) moved.setUTCDate(0);
  return dateOf(moved);
}

/** Returns the calendar days from one date to another; negative when `to` comes first. */
export function daysBetween({ from, to }: Readonly<{ from: LocalDate; to: LocalDate }>): number {
  return (midnightOf(to).getTime() - midnightOf(from).getTime()) / DAY;
}

/** Returns the Monday of the week in which a date falls. */
export function startOfWeek(date: LocalDate): LocalDate {
  const daysSinceMonday = (midnightOf(date).getUTCDay() + 6) % 7;
  return addDays({ date, days: -daysSinceMonday });
}

/** Keyed without regard to case, as Intl reads zones: a zone is kept once, however it is spelt. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const key = timeZone.toLowerCase();
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  formatters.set(key, formatter);
  return formatter;
}

/** Dates are reckoned at midnight UTC, where every day has 24 hours. */
function midnightOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function dateOf(midnight: Date): LocalDate {
  return midnight.toISOString().slice(0, 10);
}
