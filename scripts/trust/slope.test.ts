import { expect, test } from "vitest";
import { slopeOf } from "./slope.ts";

test("a line has its slope, whatever noise stands evenly around it", () => {
  expect(
    slopeOf([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBeCloseTo(2);
  expect(
    slopeOf([
      [0, 4],
      [1, 6],
      [2, 4],
      [3, 6],
      [4, 4],
    ]),
  ).toBeCloseTo(0);
  expect(
    slopeOf([
      [0, 300],
      [0.5, 290],
    ]),
  ).toBeCloseTo(-20);
});
