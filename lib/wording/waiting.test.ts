import { expect, test } from "vitest";
import { tooOften, waitingTime } from "#lib/wording/waiting";

test.each([
  [1, "1 minute"],
  [60, "1 minute"],
  [61, "2 minutes"],
  [900, "15 minutes"],
  [3_600, "1 hour"],
  [3_601, "2 hours"],
  [86_400, "24 hours"],
])("%i seconds are said as %s", (seconds, words) => {
  expect(waitingTime(seconds)).toBe(words);
});

test("whoever tried too often learns how long to wait, or what helps", () => {
  expect(tooOften(700)).toContain("Wait 12 minutes");
  expect(tooOften(null)).toContain("Forgot your password?");
});
