import type { EnrollmentEntry } from "#lib/domain/journey/enrollment-entries";
import { addDays, daysBetween, type LocalDate, localDateOf } from "#lib/domain/time/dates";
import { monthsBetween } from "./month-ticks.ts";

/** A time line covers this many days at least, so that a first week is no full width. */
const LEAST_DAYS = 28;
/** However short an enrollment was, it is seen. */
const LEAST_SHARE = 0.008;

export type TimelineRow = Readonly<{
  entry: EnrollmentEntry;
  /** 0 to 1, from the beginning of the time line to today. */
  start: number;
  end: number;
}>;

export type Timeline = Readonly<{
  from: LocalDate;
  /** The day on which the first enrollment began; a line of few days begins before it. */
  since: LocalDate;
  /** Today. */
  to: LocalDate;
  /** Oldest first. */
  rows: readonly TimelineRow[];
  /** First days of months, 0 to 1 along the line. */
  ticks: readonly Readonly<{ on: LocalDate; at: number }>[];
}>;

/**
 * Returns where enrollments (newest first) lie along one line of time, from the first day of the first one to today; or from a
 * day that is given, to another, of those that lie between them in part.
 */
export function timelineOf({
  entries,
  today,
  timeZone,
  from: given,
}: Readonly<{
  entries: readonly EnrollmentEntry[];
  /** The last day of the line. */
  today: LocalDate;
  timeZone: string;
  /** Its first day, where it is not that of the first enrollment. */
  from?: LocalDate;
}>): Timeline {
  const dateOf = (at: Date) => localDateOf({ at, timeZone });
  const dated = entries
    .map((entry) => ({ entry, begins: dateOf(entry.enrollment.startedAt) }))
    .toReversed();
  const least = addDays({ date: today, days: 1 - LEAST_DAYS });
  const first = dated.map(({ begins }) => begins).toSorted()[0] ?? today;
  const since = given !== undefined && first < given ? given : first;
  const from = given ?? [since, least].toSorted()[0] ?? least;
  const days = daysBetween({ from, to: today }) + 1;
  const shareOf = (on: LocalDate) => daysBetween({ from, to: on }) / days;
  return {
    from,
    since,
    to: today,
    rows: dated.map(({ entry, begins }) => {
      const start = Math.min(Math.max(shareOf(begins), 0), 1 - LEAST_SHARE);
      const end = entry.endedAt === undefined ? 1 : Math.min(shareOf(dateOf(entry.endedAt)), 1);
      return { entry, start, end: Math.max(end, start + LEAST_SHARE) };
    }),
    ticks: monthsBetween({ from, to: today }).map((on) => ({ on, at: shareOf(on) })),
  };
}
