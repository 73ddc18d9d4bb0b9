/** Returns the middle of some figures, or the mean of the two in the middle; NaN where there are none. */
export function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** One round: what was measured, and right after it what it is compared with, on a machine that was as busy. */
export type Pair = Readonly<{ measured: number; beside: number }>;

/** Returns the median of the rounds' ratios: a machine that slows down between two rounds moves neither. */
export function ratioOf(pairs: readonly Pair[]): number {
  return medianOf(pairs.map(({ measured, beside }) => measured / beside));
}
