import { expect, test } from "vitest";
import { pauseInputOn } from "./pause-input.ts";

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
  [{ from: "", to: "" }, "from", "pause-from-invalid"],
  [{ from: "tomorrow", to: "" }, "from", "pause-from-invalid"],
  [{ from: "2026-02-30", to: "" }, "from", "pause-from-invalid"],
  [{ from: "2026-11-21", to: "soon" }, "to", "pause-to-invalid"],
  [{ from: "2016-11-20", to: "" }, "from", "pause-from-out-of-range"],
  [{ from: "2027-11-22", to: "" }, "from", "pause-from-out-of-range"],
  [{ from: "2026-11-21", to: "2026-11-20" }, "to", "pause-to-before-from"],
  [{ from: "2026-11-21", to: "2036-11-22" }, "to", "pause-to-out-of-range"],
])("%j is refused at %s as %s", (typed, field, problem) => {
  const parsed = input.safeParse(typed);
  const issues = parsed.error?.issues ?? [];
  expect(issues[0]?.path).toEqual([field]);
  expect(issues[0]?.message).toBe(problem);
});
