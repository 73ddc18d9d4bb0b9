import { expect, test } from "vitest";
import { medianOf, ratioOf } from "./medians.ts";

test("the median of an odd number of figures is the middle one", () => {
  expect(medianOf([9, 1, 5])).toBe(5);
});

test("the median of an even number of figures is the mean of the two in the middle", () => {
  expect(medianOf([1, 100, 2, 4])).toBe(3);
});

test("the median of nothing is no number", () => {
  expect(medianOf([])).toBeNaN();
});

test("a ratio is taken round by round: a machine that slows down moves it not", () => {
  const rounds = [
    { measured: 50, beside: 100 },
    { measured: 5, beside: 10 },
    { measured: 40, beside: 100 },
  ];
  expect(ratioOf(rounds)).toBe(0.5);
});
