import type { WorkLog } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import type { LogDecision } from "#lib/domain/work-log";
import { relativeDay } from "./dates.ts";
import { capitalised, counted } from "./numbers.ts";

type Refusal = Exclude<LogDecision, { ok: true }>;

/** Returns, by field, what to do about a log that cannot be written. */
export function describeLogRefusal(refusal: Refusal): Readonly<Record<string, string>> {
  switch (refusal.reason) {
    case "about-nothing":
      return { what: "Say in a few words what it was, or choose a milestone." };
    case "logged":
      return { day: "You logged this milestone for that day already. Correct that entry instead." };
    case "over-a-day":
      return {
        hours: `That day would have ${counted(refusal.hours, "hour")}. Enter fewer, or correct what you logged before.`,
      };
  }
}

/** Returns "Yesterday, 2 hours", "3 March, hours not logged": the day of a log, and how long. */
export function formatLogTime({
  on,
  hours,
  today,
}: Pick<WorkLog, "on" | "hours"> & Readonly<{ today: LocalDate }>): string {
  const time = hours === undefined ? "hours not logged" : counted(hours, "hour");
  return `${capitalised(relativeDay({ on, today }))}, ${time}`;
}
