import type { WorkWeek } from "#lib/domain/journey/weeks";
import { formatDate } from "../dates.ts";

/** Returns "16 November 2026", or "16 November 2026, so far": a week by its Monday. */
export function formatWeek({ monday, isRunning }: WorkWeek): string {
  return `${formatDate(monday)}${isRunning ? ", so far" : ""}`;
}
