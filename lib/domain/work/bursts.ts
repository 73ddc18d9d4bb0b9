import type { LocalDate } from "../time/dates.ts";
import type { Credit } from "./credits.ts";
import type { Fall } from "./spread.ts";

/** More roadmap hours than these on one date count only once the learner said when they did it (docs/rules.md#bursts). */
export const BURST_HOURS = 12;

/** A part of the hours of a tick, on one date. */
export type Share = Readonly<{
  credit: Credit;
  on: LocalDate;
  /** What counts of it. */
  hours: number;
  /** What does not, until it is explained. */
  uncounted: number;
}>;

/** Ticks of one date with more hours than somebody can do on the dates on which they fall. */
export type Burst = Readonly<{
  /** The date of the ticks. */
  on: LocalDate;
  /** Hours of the ticks, and those of them that do not count. */
  hours: number;
  uncounted: number;
  ticks: readonly Credit[];
}>;

/** Returns the parts in which hours fall on dates: over 12 on one date, as much less counts of each that is not explained. */
export function sharesOf({
  credits,
  fallOf,
}: Readonly<{
  credits: readonly Credit[];
  fallOf: (credit: Credit) => Fall;
}>): readonly Share[] {
  const parts = credits.flatMap((credit) => {
    const { dates, isExplained } = fallOf(credit);
    return dates.map((on) => ({ credit, on, isExplained, whole: credit.hours / dates.length }));
  });
  const open = new Map<LocalDate, number>();
  for (const { on, isExplained, whole } of parts) {
    if (!isExplained) open.set(on, (open.get(on) ?? 0) + whole);
  }
  return parts.map(({ credit, on, isExplained, whole }) => {
    const counted = isExplained ? 1 : Math.min(1, BURST_HOURS / (open.get(on) ?? 0));
    const hours = whole === 0 ? 0 : whole * counted;
    return { credit, on, hours, uncounted: whole - hours };
  });
}

/** Returns the bursts that nobody explained yet, newest first. */
export function burstsIn(shares: readonly Share[]): readonly Burst[] {
  const over = Map.groupBy(
    shares.filter(({ uncounted }) => uncounted > 0),
    ({ credit }) => credit.on,
  );
  return [...over]
    .map(([on, ofDate]) => {
      const ticks = [...new Set(ofDate.map(({ credit }) => credit))];
      const hours = ticks.reduce((sum, credit) => sum + credit.hours, 0);
      const uncounted = ofDate.reduce((sum, share) => sum + share.uncounted, 0);
      return { on, hours, uncounted: Number(uncounted.toFixed(9)), ticks };
    })
    .filter(({ uncounted }) => uncounted > 0)
    .toSorted((one, other) => other.on.localeCompare(one.on));
}
