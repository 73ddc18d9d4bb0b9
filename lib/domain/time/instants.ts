const HOUR = 3_600_000;

type Span = Readonly<{ from: Date; to: Date }>;

/** Returns hours from one instant to another, with fractions; negative when `to` comes first. */
export function hoursElapsed({ from, to }: Span): number {
  return (to.getTime() - from.getTime()) / HOUR;
}

/** Returns spans of 24 hours from one instant to another, with fractions; not calendar days (those are in `dates.ts`). */
export function daysElapsed({ from, to }: Span): number {
  return hoursElapsed({ from, to }) / 24;
}
