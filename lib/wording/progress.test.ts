import { expect, test } from "vitest";
import {
  formatHoursDone,
  formatLeft,
  formatMilestonesDone,
  formatPercentDone,
} from "./progress.ts";

const counts = {
  required: 50,
  cleared: 31,
  waived: 4,
  percent: 32,
  hours: { required: 619, cleared: 200.5 },
};

test("progress is said in hours, per cent and milestones", () => {
  expect(formatHoursDone(counts)).toBe("200.5 of 619\u00a0h");
  expect(formatPercentDone(counts)).toBe("32\u00a0%");
  expect(formatMilestonesDone(counts)).toBe("31 of 50 milestones done, 4 of them skipped");
  expect(formatMilestonesDone({ required: 1, cleared: 1, waived: 0 })).toBe(
    "1 of 1 milestone done",
  );
});

test("what is left is said in milestones and hours, and not at all where nothing is", () => {
  expect(formatLeft(counts)).toBe("19 milestones left, 418.5\u00a0h");
  expect(formatLeft({ ...counts, cleared: 50 })).toBeUndefined();
});
