import * as z from "zod";
import { workHoursInput } from "./milestone.ts";
import type { WorkLog } from "./record/facts.ts";
import { refuseAs } from "./text/input-problem.ts";
import { reasonInput } from "./text/reason-input.ts";
import { addDays, endOfDay, type LocalDate } from "./time/dates.ts";

/** Work can be logged for today and for so many days before it (docs/rules.md#logs). */
export const LOGGED_BACK_DAYS = 28;

/** The hours of one date, over all its logs. */
const HOURS_OF_A_DAY = 24;

const day = z.iso.date();

/** Returns the earliest date for which work can be logged. */
export function earliestLoggable(today: LocalDate): LocalDate {
  return addDays({ date: today, days: -LOGGED_BACK_DAYS });
}

/**
 * Returns a log as typed: hours, or none; a date, today where it is empty; what it was, absent where that is empty. A log
 * that is corrected may also keep the date `since`, however long ago.
 */
export function workLogInputOn({
  today,
  since,
}: Readonly<{ today: LocalDate; since?: LocalDate }>) {
  const isLoggable = (on: LocalDate) =>
    on === since || (earliestLoggable(today) <= on && on <= today);
  return z.object({
    hours: workHoursInput,
    day: z
      .string()
      .default("")
      .transform((text) => (text === "" ? today : text))
      .refine((text) => day.safeParse(text).success, {
        abort: true,
        ...refuseAs("log-day-invalid"),
      })
      .refine(isLoggable, refuseAs("log-day-out-of-range")),
    what: reasonInput.default("").transform((text) => (text === "" ? undefined : text)),
  });
}

type Logged = Pick<WorkLog, "id" | "milestone" | "on" | "hours" | "what">;

/** A log as it would be. */
type NewLog = Omit<Logged, "id">;

export type LogDecision = Readonly<
  | { ok: true }
  /** It names neither a milestone nor what it was. */
  | { ok: false; reason: "about-nothing" }
  /** There is a log of that milestone on that date already. */
  | { ok: false; reason: "logged" }
  /** With it, the date would have so many hours. */
  | { ok: false; reason: "over-a-day"; hours: number }
>;

/**
 * Returns whether a log can be written. `except` is the one that would change; without it, what is said again of a milestone
 * on a date corrects what was said.
 */
export function canLog({
  logs,
  log,
  except,
}: Readonly<{ logs: readonly Logged[]; log: NewLog; except?: string }>): LogDecision {
  if (log.milestone === undefined && log.what === undefined) {
    return { ok: false, reason: "about-nothing" };
  }
  const others = logs.filter(({ id, on }) => id !== except && on === log.on);
  const same = others.find((other) => isSame(other, log));
  if (same !== undefined && except !== undefined) return { ok: false, reason: "logged" };
  const hours = others
    .filter((other) => other !== same)
    .reduce((total, other) => total + (other.hours ?? 0), log.hours ?? 0);
  return hours > HOURS_OF_A_DAY ? { ok: false, reason: "over-a-day", hours } : { ok: true };
}

/** Work on one milestone itself, of which there is one log a date. */
function isSame(one: NewLog, other: NewLog): boolean {
  const isPlain = one.what === undefined && other.what === undefined;
  return isPlain && one.milestone === other.milestone;
}

/** Returns the moment that stands for work on a date: now, or the last moment of an earlier date. */
export function momentOf({
  on,
  today,
  now,
  timeZone,
}: Readonly<{ on: LocalDate; today: LocalDate; now: Date; timeZone: string }>): Date {
  return on < today ? endOfDay({ date: on, timeZone }) : now;
}

/** Returns the logs of a span of dates, both included, newest first. */
export function logsBetween({
  logs,
  from,
  to,
}: Readonly<{ logs: readonly WorkLog[]; from: LocalDate; to: LocalDate }>): readonly WorkLog[] {
  return logs.filter(({ on }) => from <= on && on <= to).toSorted(newestFirst);
}

/** Returns the logs that name a milestone, newest first. */
export function logsOf({
  logs,
  milestone,
}: Readonly<{ logs: readonly WorkLog[]; milestone: string }>): readonly WorkLog[] {
  return logs.filter((log) => log.milestone === milestone).toSorted(newestFirst);
}

function newestFirst(one: WorkLog, other: WorkLog): number {
  return other.on.localeCompare(one.on) || other.at.getTime() - one.at.getTime();
}
