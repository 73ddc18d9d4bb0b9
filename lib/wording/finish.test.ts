import { expect, test } from "vitest";
import { formatEnd, formatEnds } from "./finish.ts";

const today = "2026-03-03";

test.each([
  ["2026-05-03", "2026-06-02", "even chance by 3 May, likely by 2 June"],
  ["2026-03-03", "2026-03-09", "even chance by today, likely by 9 March"],
  ["2026-05-03", "2026-06-20", "even chance by 3 May, likely by June 2026"],
  ["2027-04-10", "2027-06-12", "April to June 2027"],
  ["2026-11-30", "2027-03-01", "November 2026 to March 2027"],
  ["2027-04-10", "2027-04-12", "April 2027"],
  ["2026-05-03", "2026-05-03", "about 3 May"],
  ["2027-05-03", "2027-05-03", "about May 2027"],
  ["2026-03-03", "2026-03-03", "today"],
  ["2034-05-03", undefined, "even chance by May 2034, likely only in more than ten years"],
  [undefined, undefined, "in more than ten years"],
])("%s and %s are said as one says them: %s", (half, most, words) => {
  expect(formatEnds({ half, most, today })).toBe(words);
});

test("a date is said as a month from three months on", () => {
  expect(formatEnd({ on: "2026-06-03", today })).toBe("3 June");
  expect(formatEnd({ on: "2026-06-04", today })).toBe("June 2026");
});
