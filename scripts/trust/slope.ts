/** Returns the slope of the straight line that fits points best, by least squares: by how much `y` grows for each 1 of `x`. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const along = mean(points.map(([x, y]) => (x - meanX) * (y - meanY)));
  return along / mean(points.map(([x]) => (x - meanX) ** 2));
}
