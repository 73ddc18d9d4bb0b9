import { expect, test } from "vitest";
import { formatDeepeningMonth, formatDeepeningRest } from "./deepening.ts";

test.each([
  [1, "Month 1 of 6 to 12"],
  [12, "Month 12 of 6 to 12"],
  [13, "Month 13"],
])("month %i of deepening is called: %s", (month, words) => {
  expect(formatDeepeningMonth({ month })).toBe(words);
});

test("after the twelfth month nobody reads that it takes six", () => {
  expect(formatDeepeningRest({ month: 12 })).toContain("at least six months");
  expect(formatDeepeningRest({ month: 13 })).toContain("it can take longer");
});
