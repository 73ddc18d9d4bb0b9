import type { LocalDate } from "./dates.ts";
import { formattersOf } from "./formatters.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

const formatterOf = formattersOf("en-US", {
  calendar: "gregory",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** Returns the minutes since midnight that a clock on the wall shows in a time zone: 0 to 1439. */
export function minutesOfDay({ at, timeZone }: Readonly<{ at: Date; timeZone: string }>): number {
  return Math.floor((((wallOf({ at: at.getTime(), timeZone }) % DAY) + DAY) % DAY) / MINUTE);
}

/**
 * Returns the one instant at which a clock on the wall first shows so many minutes since midnight on a date, or more. Where the clock
 * is set back over that time, it is the first of the two; where it is set forward over it, the moment it is set (docs/rules.md#reminder-time).
 */
export function instantOf({
  date,
  minutes,
  timeZone,
}: Readonly<{ date: LocalDate; minutes: number; timeZone: string }>): Date {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const offset = (at: number) => wallOf({ at, timeZone }) - at;
  // A day before and a day after, as the clocks of all zones are within a day of UTC.
  const [before, after] = [offset(wanted - DAY), offset(wanted + DAY)];
  const shown = [wanted - before, wanted - after]
    .filter((at) => wallOf({ at, timeZone }) === wanted)
    .toSorted((one, other) => one - other);
  if (shown[0] !== undefined) return new Date(shown[0]);
  // No clock shows it: it is set forward somewhere between these two.
  let [earlier, later] = [wanted - after, wanted - before];
  while (later - earlier > 1) {
    const middle = Math.floor((earlier + later) / 2);
    if (wallOf({ at: middle, timeZone }) < wanted) earlier = middle;
    else later = middle;
  }
  return new Date(later);
}

/** What a clock on the wall shows at an instant, as if it were UTC: in milliseconds. */
function wallOf({ at, timeZone }: Readonly<{ at: number; timeZone: string }>): number {
  const parts = formatterOf(timeZone).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const seconds = Date.UTC(
    of("year"),
    of("month") - 1,
    of("day"),
    of("hour"),
    of("minute"),
    of("second"),
  );
  return seconds + (((at % 1_000) + 1_000) % 1_000);
}
