import { config } from "#lib/config";

/** The header by which a test sets the time of one request; obeyed only with WAYMARK_TEST_CLOCK=1. */
export const TEST_CLOCK_HEADER = "x-waymark-now";

/**
 * Returns the one clock of the app: now, or, in a test, the moment that the request's header names (ISO 8601).
 * Throws on a header that is not a date, so that a test never runs on a moment it did not mean.
 */
export function readClock(headers: Readonly<{ get(name: string): string | null }>): Date {
  const asked = config().obeysTestClock ? headers.get(TEST_CLOCK_HEADER) : null;
  if (asked === null) return new Date();
  const moment = new Date(asked);
  if (Number.isNaN(moment.getTime())) throw new Error(`${TEST_CLOCK_HEADER} is not a date`);
  return moment;
}
