import { addDays, type LocalDate, localDateOf } from "#lib/domain/time/dates";
import { formattersOf } from "#lib/domain/time/formatters";
import { daysElapsed } from "#lib/domain/time/instants";
import { cardinal } from "./numbers.ts";

const FULL = wordsFor({ day: "numeric", month: "long", year: "numeric" });
const DAY_AND_MONTH = wordsFor({ day: "numeric", month: "long" });
const MONTH = wordsFor({ month: "long", year: "numeric" });
const MONTH_ALONE = wordsFor({ month: "long" });
const SHORT_MONTH = wordsFor({ month: "short" });
const WEEKDAY = wordsFor({ weekday: "long", day: "numeric" });

/** Returns "3 March 2026". */
export function formatDate(date: LocalDate): string {
  return FULL.format(midnightOf(date));
}

/** Returns "3 March 2026": the date on which an instant falls in a time zone. */
export function formatInstant({ at, timeZone }: Readonly<{ at: Date; timeZone: string }>): string {
  return formatDate(localDateOf({ at, timeZone }));
}

/** Returns "3 March 2026 at 08:05": the date and the time of an instant in a time zone. */
export function formatMoment({ at, timeZone }: Readonly<{ at: Date; timeZone: string }>): string {
  return `${formatInstant({ at, timeZone })} at ${clockIn(timeZone).format(at)}`;
}

const clockIn = formattersOf("en-GB", { timeStyle: "short" });

/** Returns a date as one says it today: "today", "yesterday", "3 March", or with its year where that is another. */
export function relativeDay({ on, today }: Readonly<{ on: LocalDate; today: LocalDate }>): string {
  if (on === today) return "today";
  if (on === addDays({ date: today, days: -1 })) return "yesterday";
  const isThisYear = on.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? DAY_AND_MONTH.format(midnightOf(on)) : formatDate(on);
}

/** Returns "today", "yesterday", "on 3 March": a date within a sentence. */
export function onDay({ on, today }: Readonly<{ on: LocalDate; today: LocalDate }>): string {
  const day = relativeDay({ on, today });
  return /^\d/.test(day) ? `on ${day}` : day;
}

/** Returns "3 March 2026 – 9 May 2026", or "3 March 2026 – now" while there is no end. */
export function formatRange({
  from,
  to,
  timeZone,
}: Readonly<{ from: Date; to?: Date; timeZone: string }>): string {
  const end = to === undefined ? "now" : formatInstant({ at: to, timeZone });
  return `${formatInstant({ at: from, timeZone })} – ${end}`;
}

/** Returns "March 2026": the month of a date. */
export function formatMonth(date: LocalDate): string {
  return MONTH.format(midnightOf(date));
}

/** Returns "April to June 2027", "November 2026 to March 2027", "April 2027": from the month of one date to that of another. */
export function formatMonths({
  first,
  last,
}: Readonly<{ first: LocalDate; last: LocalDate }>): string {
  const end = formatMonth(last);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const begin = isOneYear ? MONTH_ALONE.format(midnightOf(first)) : formatMonth(first);
  return formatMonth(first) === end ? end : `${begin} to ${end}`;
}

/** Returns "Mar": the month of a date, where there is little room. */
export function shortMonth(date: LocalDate): string {
  return SHORT_MONTH.format(midnightOf(date)).slice(0, 3);
}

/** Returns "Tuesday 3": a date within a month that is known. */
export function formatWeekday(date: LocalDate): string {
  return WEEKDAY.format(midnightOf(date)).replace(",", "");
}

const MONTH_DAYS = 365.25 / 12;

/**
 * Returns "nine days", "six weeks", "four months", "two years": the time from one instant to another, rounded to the
 * unit in which one would say it, and never less than one day.
 */
export function formatSpan({ from, to }: Readonly<{ from: Date; to: Date }>): string {
  const days = daysElapsed({ from, to });
  if (days < 13.5) return spanOf(Math.max(1, Math.round(days)), "day");
  if (days < 8 * 7) return spanOf(Math.round(days / 7), "week");
  const months = Math.round(days / MONTH_DAYS);
  return months < 24 ? spanOf(months, "month") : spanOf(Math.round(months / 12), "year");
}

function spanOf(count: number, unit: string): string {
  return `${cardinal(count)} ${unit}${count === 1 ? "" : "s"}`;
}

function wordsFor(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
}

function midnightOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
