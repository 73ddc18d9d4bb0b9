/** Returns the number in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Returns how likely two lists of times would differ as much as these if they came from one and the same (Mann and Whitney's
 * test, two-sided, by its normal approximation: for lists of 20 and more). Under 0.01, they are told apart.
 */
export function likelihoodOfSame(one: readonly number[], other: readonly number[]): number {
  const pairs = one.length * other.length;
  const wins = one.reduce(
    (sum, time) =>
      sum +
      other.filter((each) => each < time).length +
      other.filter((each) => each === time).length / 2,
    0,
  );
  const spread = Math.sqrt((pairs * (one.length + other.length + 1)) / 12);
  return upperTail(Math.abs(wins - pairs / 2) / spread) * 2;
}

/** The part of a normal distribution above `z` (Abramowitz and Stegun, 26.2.17; off by less than 0.0000001). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = terms.reduce((total, term, index) => total + term * t ** (index + 1), 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
