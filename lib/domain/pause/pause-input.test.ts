import { expect, test } from "vitest";
import { overlapError, pauseInputOn } from "./pause-input.ts";

const input = pauseInputOn("2026-11-21");

test.each([
  [
    { from: "2026-11-21", to: "" },
    { from: "2026-11-21", to: undefined },
  ],
  [
    { from: "2026-11-21", to: "2026-11-21" },
    { from: "2026-11-21", to: "2026-11-21" },
  ],
  [
    { from: "2016-11-21", to: "2016-12-01" },
    { from: "2016-11-21", to: "2016-12-01" },
  ],
  [
    { from: "2027-11-21", to: "2036-11-21" },
    { from: "2027-11-21", to: "2036-11-21" },
  ],
])("%j is a pause", (typed, expected) => {
  expect(input.parse(typed)).toEqual(expected);
});

test.each([
  [{ from: "", to: "" }, "from", "Enter the first day off as a date"],
  [{ from: "tomorrow", to: "" }, "from", "Enter the first day off as a date"],
  [{ from: "2026-02-30", to: "" }, "from", "Enter the first day off as a date"],
  [{ from: "2026-11-21", to: "soon" }, "to", "or leave it empty"],
  [{ from: "2016-11-20", to: "" }, "from", "within the last 10 years"],
  [{ from: "2027-11-22", to: "" }, "from", "or the year to come"],
  [{ from: "2026-11-21", to: "2026-11-20" }, "to", "comes before the first day off"],
  [{ from: "2026-11-21", to: "2036-11-22" }, "to", "within the next 10 years"],
])("%j is refused at %s, with what to do", (typed, field, words) => {
  const parsed = input.safeParse(typed);
  const issues = parsed.error?.issues ?? [];
  expect(issues[0]?.path).toEqual([field]);
  expect(issues[0]?.message).toContain(words);
});

test("an overlap names the days that are off already", () => {
  expect(overlapError({ from: "2026-03-03", to: "2026-03-20" })).toBe(
    "You have noted a pause from 3 March 2026 to 20 March 2026. Change that one below, or choose other days.",
  );
  expect(overlapError({ from: "2026-03-03" })).toContain("since 3 March 2026 that has no end yet");
});
