/** How long answers took: their mean, and what so many of a hundred did not exceed. */
export type Figures = Readonly<{ mean: number; p50: number; p95: number; p99: number }>;

/** Returns what is told of many times. */
export function figuresOf(times: Iterable<number>): Figures {
  const sorted = Float64Array.from(times).sort();
  const mean = sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
  const quantile = (share: number) => quantileOf(sorted, share);
  return { mean, p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) };
}

/** Returns that of sorted times which so large a share of them does not exceed. */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}
