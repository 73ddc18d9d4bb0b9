import { expect, test } from "vitest";
import { likelihoodOfSame, median } from "./same-times.ts";

const times = Array.from({ length: 60 }, (_, index) => 20 + ((index * 37) % 60) / 10);

test("the same times are the same, and those that are all a little later are told apart", () => {
  expect(likelihoodOfSame(times, times)).toBeCloseTo(1, 5);
  const later = times.map((time) => time + 2);
  expect(likelihoodOfSame(times, later)).toBeLessThan(0.01);
  expect(likelihoodOfSame(later, times)).toBeCloseTo(likelihoodOfSame(times, later), 10);
});

test("a z of 1.89 is as likely as tables say", () => {
  // 8 and 8 numbers of which U is 14: z is 1.890, and twice its tail 0.0588.
  const one = [1, 2, 3, 4, 5, 6, 14, 15];
  const other = [7, 8, 9, 10, 11, 12, 13, 16];
  expect(likelihoodOfSame(one, other)).toBeCloseTo(0.0588, 3);
});

test("the middle of five is the third", () => {
  expect(median([5, 1, 4, 2, 3])).toBe(3);
});
