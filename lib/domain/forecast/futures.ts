import { weeksOfLife } from "./weeks-of-life.ts";

/** How many futures are simulated from a record (docs/rules.md#forecast). */
export const FUTURES = 500;

/** Nobody's forecast reaches further than ten years. */
const MOST_WEEKS = 522;

/** The learner's own weeks in hours, newest first; one alone is a pace, and every week ahead is like it. */
type Weeks = readonly number[];

/**
 * Returns, for each of 500 futures, after how many days of work time (days off not counted) each of these
 * amounts of hours is done; infinite after more than ten years. A future is a row of weeks (`weeksOfLife`); within a
 * week its hours are spread evenly. More hours are never done earlier, and a better week never makes any future
 * later. At a pace, one future stands for all.
 */
export function daysUntil({
  weeks,
  amounts,
}: Readonly<{
  weeks: Weeks;
  amounts: readonly number[];
}>): readonly (readonly number[])[] {
  const nearestFirst = [...amounts.keys()].toSorted(
    (one, other) => (amounts[one] ?? 0) - (amounts[other] ?? 0),
  );
  return futuresOf(weeks).map((drawWeek) => {
    const days = amounts.map(() => Number.POSITIVE_INFINITY);
    let [done, hours, week] = [0, 0, -1];
    for (const index of nearestFirst) {
      const amount = amounts[index] ?? 0;
      while (done + hours < amount && week < MOST_WEEKS) {
        done += hours;
        hours = drawWeek();
        week += 1;
      }
      if (week < MOST_WEEKS) days[index] = dayWithin({ week, hours, amount: amount - done });
    }
    return days;
  });
}

/** The day of work time, counted from the first, on which an amount of a week's hours is done. */
function dayWithin({
  week,
  hours,
  amount,
}: Readonly<{ week: number; hours: number; amount: number }>): number {
  if (amount <= 0) return Math.max(0, 7 * week);
  // Less a little first: what binary fractions put just above a whole day is that day.
  return 7 * week + Math.ceil((7 * amount) / hours - 1e-6);
}

/** Returns, for each of the same futures, the hours that are done after each of these days of work time, which ascend. */
export function hoursAfter({
  weeks,
  days,
}: Readonly<{ weeks: Weeks; days: readonly number[] }>): readonly (readonly number[])[] {
  return futuresOf(weeks).map((drawWeek) => {
    let begun = 0;
    let done = 0;
    let current = drawWeek();
    return days.map((day) => {
      while (day >= 7 * (begun + 1)) {
        done += current;
        current = drawWeek();
        begun += 1;
      }
      return done + (current * (day - 7 * begun)) / 7;
    });
  });
}

/** Returns the value that a share of them, from 0 to 1, do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function futuresOf(weeks: Weeks): readonly (() => number)[] {
  const [pace = 0] = weeks;
  if (weeks.length === 1) return [() => pace];
  const futureOf = weeksOfLife(weeks);
  return Array.from({ length: FUTURES }, (_, future) => futureOf(future));
}
