import type { DaysOff } from "#lib/domain/record/pause";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate, relativeDay } from "./dates.ts";

/** Returns "3 March 2026 to 20 March 2026", "3 March 2026", "3 March 2026, no end yet": the days of a pause. */
export function pauseDays({ from, to }: DaysOff): string {
  if (to === undefined) return `${formatDate(from)}, no end yet`;
  return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
}

/** Returns "since 3 March, until 20 March", "since today": a pause that goes on. */
export function pauseSoFar({ from, to, today }: DaysOff & Readonly<{ today: LocalDate }>): string {
  const since = `since ${relativeDay({ on: from, today })}`;
  return to === undefined ? since : `${since}, until ${relativeDay({ on: to, today })}`;
}

/** Returns where a pause lies, seen from today. */
export function pauseTime({
  from,
  to,
  today,
}: DaysOff & Readonly<{ today: LocalDate }>): "now" | "past" | "to come" {
  if (from > today) return "to come";
  return to !== undefined && to < today ? "past" : "now";
}

/** Returns what to do about days that are off already. */
export function overlapError({ from, to }: DaysOff): string {
  const known =
    to === undefined
      ? `a pause since ${formatDate(from)} that has no end yet`
      : `a pause from ${formatDate(from)} to ${formatDate(to)}`;
  return `You already have ${known}. Change that one below, or choose other days.`;
}
