import { expect, test } from "vitest";
import { formatRequired } from "./completion.ts";

test.each([
  [{ required: 20, done: 20, prior: 0, skipped: 0 }, "All 20 done"],
  [{ required: 20, done: 15, prior: 2, skipped: 3 }, "20: 15 done, 2 known before, 3 skipped"],
])("%j is said as %s", (record, words) => {
  expect(formatRequired(record)).toBe(words);
});
