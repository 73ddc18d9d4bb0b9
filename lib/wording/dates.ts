import { addDays, type LocalDate, localDateOf } from "#lib/domain/time/dates";
import { daysElapsed } from "#lib/domain/time/instants";
import { cardinal } from "./numbers.ts";

const FULL = wordsFor({ day: "numeric", month: "long", year: "numeric" });
const DAY_AND_MONTH = wordsFor({ day: "numeric", month: "long" });
const MONTH = wordsFor({ month: "long", year: "numeric" });
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

/** Returns "3 May and 20 June", "3 May and 20 June 2027", "3 May 2027 and 2 June 2028": two dates as one says them today. */
export function formatTwoDays({
  first,
  last,
  today,
}: Readonly<{ first: LocalDate; last: LocalDate; today: LocalDate }>): string {
  const isSaidOnce = first !== today && first.slice(0, 4) === last.slice(0, 4);
  const begin = isSaidOnce
    ? DAY_AND_MONTH.format(midnightOf(first))
    : relativeDay({ on: first, today });
  return `${begin} and ${relativeDay({ on: last, today })}`;
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
