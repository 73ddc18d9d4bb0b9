import { expect, test } from "vitest";
import { formatAboutRate, formatRate } from "./rate.ts";

test.each([
  [0.04, "less than 0.1 hours a week"],
  [0.05, "0.1 hours a week"],
  [1, "1 hour a week"],
  [1.04, "1 hour a week"],
  [5.5, "5.5 hours a week"],
])("%d hours a week are read as: %s", (hoursPerWeek, words) => {
  expect(formatRate(hoursPerWeek)).toBe(words);
});

test("next to nothing is not about anything", () => {
  expect(formatAboutRate(5.52)).toBe("about 5.5 hours a week");
  expect(formatAboutRate(0.04)).toBe("less than 0.1 hours a week");
});
