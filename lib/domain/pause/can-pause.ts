import type { Pause } from "../record/facts.ts";
import { type DaysOff, isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";

/** A span of dates with both ends known, both included. */
export type Days = Readonly<{ from: LocalDate; to: LocalDate }>;

type PauseDecision = Readonly<
  | { ok: true }
  /** These very days are off already: there is nothing to write. */
  | { ok: false; reason: "noted" }
  | { ok: false; reason: "overlaps"; with: Pause }
>;

/** Returns whether days can be noted as a pause: none of them is off already. `except` is the pause that would change. */
export function canPause({
  pauses,
  from,
  to,
  except,
}: DaysOff & Readonly<{ pauses: readonly Pause[]; except?: string }>): PauseDecision {
  const others = pauses.filter(({ id }) => id !== except);
  if (others.some((pause) => pause.from === from && pause.to === to)) {
    return { ok: false, reason: "noted" };
  }
  const overlapped = others.find((pause) => meets({ pause, from, to }));
  return overlapped === undefined
    ? { ok: true }
    : { ok: false, reason: "overlaps", with: overlapped };
}

/**
 * Returns what "End the pause" does to a pause: its last day becomes yesterday; one that began today is removed.
 * Nothing where today is no day of it: an old page never makes a pause longer.
 */
export function returnFrom({
  pause,
  today,
}: Readonly<{ pause: DaysOff; today: LocalDate }>): Readonly<
  { kind: "nothing" } | { kind: "remove" } | { kind: "end"; to: LocalDate }
> {
  if (!isPaused({ pauses: [pause], on: today })) return { kind: "nothing" };
  if (pause.from === today) return { kind: "remove" };
  return { kind: "end", to: addDays({ date: today, days: -1 }) };
}

/** Returns the longest stretch of days from `from` to `to` that is not off yet, the newest of equals; absent without one. */
export function longestFreeDays({
  pauses,
  from,
  to,
}: Days & Readonly<{ pauses: readonly DaysOff[] }>): Days | undefined {
  return freeDays({ pauses, from, to }).toSorted(
    (one, other) => daysBetween(other) - daysBetween(one) || other.from.localeCompare(one.from),
  )[0];
}

function freeDays({
  pauses,
  from,
  to,
}: Days & Readonly<{ pauses: readonly DaysOff[] }>): readonly Days[] {
  const free: Days[] = [];
  let next = from;
  for (const pause of pauses.toSorted((one, other) => one.from.localeCompare(other.from))) {
    if (pause.from > to) break;
    if (pause.from > next) free.push({ from: next, to: addDays({ date: pause.from, days: -1 }) });
    if (pause.to === undefined) return free;
    if (pause.to >= next) next = addDays({ date: pause.to, days: 1 });
  }
  return next <= to ? [...free, { from: next, to }] : free;
}

function meets({ pause, from, to }: DaysOff & Readonly<{ pause: DaysOff }>): boolean {
  return (to === undefined || pause.from <= to) && (pause.to === undefined || from <= pause.to);
}
