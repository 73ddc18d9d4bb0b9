import { config } from "#lib/config";
import { ofProcess } from "#lib/of-process";

/** The header by which a test sets the time of one request; obeyed only with WAYMARK_TEST_CLOCK=1. */
export const TEST_CLOCK_HEADER = "x-waymark-now";

/** How far the database's clock is ahead of this machine's, in milliseconds. */
function offset(): { milliseconds: number } {
  return ofProcess({ name: "clock", make: () => ({ milliseconds: 0 }) });
}

/** Has the clock of this process go as far ahead of the machine's as the database's does (lib/worker/follow-clock.ts). */
export function setClockAhead(milliseconds: number): void {
  offset().milliseconds = milliseconds;
}

/** Returns now, as the database's clock says it: of several machines, none is ahead of the others. */
export function clockNow(): Date {
  return new Date(Date.now() + offset().milliseconds);
}

/**
 * Returns the one clock of the app: now, or, in a test, the moment that the request's header names (ISO 8601).
 * Throws on a header that is not a date, so that a test never runs on a moment it did not mean.
 */
export function readClock(headers: Readonly<{ get(name: string): string | null }>): Date {
  const asked = config().obeysTestClock ? headers.get(TEST_CLOCK_HEADER) : null;
  if (asked === null) return clockNow();
  const moment = new Date(asked);
  if (Number.isNaN(moment.getTime())) throw new Error(`${TEST_CLOCK_HEADER} is not a date`);
  return moment;
}
