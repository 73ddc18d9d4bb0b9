const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Returns the instant that comes so many minutes after another. */
export function minutesAfter({ now, minutes }: Readonly<{ now: Date; minutes: number }>): Date {
  return new Date(now.getTime() + minutes * MINUTE);
}

type Span = Readonly<{ from: Date; to: Date }>;

/** Returns hours from one instant to another, with fractions; negative when `to` comes first. */
export function hoursElapsed({ from, to }: Span): number {
  return (to.getTime() - from.getTime()) / HOUR;
}

/** Returns spans of 24 hours from one instant to another, with fractions; not calendar days (those are in `dates.ts`). */
export function daysElapsed({ from, to }: Span): number {
  return hoursElapsed({ from, to }) / 24;
}
