import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";
import type { Pause } from "./facts.ts";

/** The dates of a pause, without what was written down with it. */
export type DaysOff = Readonly<Pick<Pause, "from" | "to">>;

/** Returns whether a date is a day off. */
export function isPaused({
  pauses,
  on,
}: Readonly<{ pauses: readonly DaysOff[]; on: LocalDate }>): boolean {
  return pauses.some(({ from, to }) => from <= on && (to === undefined || on <= to));
}

/** Returns the pause that a date lies in, the one that ends last where several do. */
export function pauseOn<P extends DaysOff>({
  pauses,
  on,
}: Readonly<{ pauses: readonly P[]; on: LocalDate }>): P | undefined {
  return pauses
    .filter((pause) => isPaused({ pauses: [pause], on }))
    .toSorted((one, other) => endOf(other).localeCompare(endOf(one)))[0];
}

/** Returns how many of the dates from `from` to `to`, both included, are days off. 0 where `to` comes first. */
export function pausedDays({
  pauses,
  from,
  to,
}: Readonly<{ pauses: readonly DaysOff[]; from: LocalDate; to: LocalDate }>): number {
  let days = 0;
  let next = from;
  for (const pause of pauses.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const first = latest(pause.from, next);
    const last = earliest(endOf(pause), to);
    if (first > last) continue;
    days += daysBetween({ from: first, to: last }) + 1;
    next = addDays({ date: last, days: 1 });
  }
  return days;
}

/** Returns how many of the dates from `from` to `to`, both included, are not days off. */
export function daysNotPaused({
  pauses,
  from,
  to,
}: Readonly<{ pauses: readonly DaysOff[]; from: LocalDate; to: LocalDate }>): number {
  if (to < from) return 0;
  return daysBetween({ from, to }) + 1 - pausedDays({ pauses, from, to });
}

/** A pause without an end outlasts every date. */
const NEVER: LocalDate = "9999-12-31";

function endOf({ to }: DaysOff): LocalDate {
  return to ?? NEVER;
}

function latest(...dates: readonly LocalDate[]): LocalDate {
  return dates.toSorted().at(-1) ?? NEVER;
}

function earliest(...dates: readonly LocalDate[]): LocalDate {
  return dates.toSorted()[0] ?? NEVER;
}
