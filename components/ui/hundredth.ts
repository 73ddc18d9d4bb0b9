/** Returns a coordinate to two decimals: no eye sees more of it, and each digit goes out twice. */
export function hundredth(place: number): number {
  return Math.round(place * 100) / 100;
}
