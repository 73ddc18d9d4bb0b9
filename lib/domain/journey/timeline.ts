import { addDays, daysBetween, type LocalDate, localDateOf } from "../words/dates.ts";
import type { Stay } from "./stay.ts";

/** A time line covers this many days at least, so that a first week is no full width. */
const LEAST_DAYS = 28;
/** However short a stay was, it is seen. */
const LEAST_SHARE = 0.008;

export type TimelineRow = Readonly<{
  stay: Stay;
  /** 0 to 1, from the beginning of the time line to today. */
  start: number;
  end: number;
}>;

export type Timeline = Readonly<{
  from: LocalDate;
  /** Today. */
  to: LocalDate;
  /** Oldest first. */
  rows: readonly TimelineRow[];
  /** First days of months, 0 to 1 along the line. */
  ticks: readonly Readonly<{ on: LocalDate; at: number }>[];
}>;

/** Answers where stays (newest first) lie along one line of time, from the first day of the first one to today. */
export function timelineOf({
  stays,
  today,
  timeZone,
}: Readonly<{ stays: readonly Stay[]; today: LocalDate; timeZone: string }>): Timeline {
  const dated = stays.map((stay) => ({ stay, ...datesOf({ stay, today, timeZone }) })).toReversed();
  const least = addDays({ date: today, days: 1 - LEAST_DAYS });
  const from = [least, ...dated.map(({ begins }) => begins)].toSorted()[0] ?? least;
  const days = daysBetween({ from, to: today }) + 1;
  const shareOf = (on: LocalDate) => daysBetween({ from, to: on }) / days;
  return {
    from,
    to: today,
    rows: dated.map(({ stay, begins, ends }) => {
      const start = Math.min(shareOf(begins), 1 - LEAST_SHARE);
      const end = stay.endedAt === undefined ? 1 : shareOf(ends);
      return { stay, start, end: Math.max(end, start + LEAST_SHARE) };
    }),
    ticks: monthsBetween({ from, to: today }).map((on) => ({ on, at: shareOf(on) })),
  };
}

function datesOf({
  stay: { enrollment, endedAt },
  today,
  timeZone,
}: Readonly<{ stay: Stay; today: LocalDate; timeZone: string }>) {
  return {
    begins: localDateOf({ at: enrollment.startedAt, timeZone }),
    ends: endedAt === undefined ? today : localDateOf({ at: endedAt, timeZone }),
  };
}

/** Answers at most six first days of months between two dates: of every month, every second, third or sixth, or of every year, fifth or tenth. */
export function monthsBetween({
  from,
  to,
}: Readonly<{ from: LocalDate; to: LocalDate }>): readonly LocalDate[] {
  const first = monthNumber(from);
  const months = Array.from({ length: monthNumber(to) - first + 1 }, (_, index) => first + index)
    .map((number) => ({ number, on: dateOfMonth(number) }))
    .filter(({ on }) => from <= on && on <= to);
  for (const step of [1, 2, 3, 6, 12, 60]) {
    const some = months.filter(({ number }) => number % step === 0);
    if (some.length <= 6) return some.map(({ on }) => on);
  }
  return months.filter(({ number }) => number % 120 === 0).map(({ on }) => on);
}

/** Months since the year 0, so that a January is a multiple of 12. */
function monthNumber(date: LocalDate): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
}

function dateOfMonth(number: number): LocalDate {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}
