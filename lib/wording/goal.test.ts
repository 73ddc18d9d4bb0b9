import { expect, test } from "vitest";
import { formatGoal } from "./goal.ts";

const days = { weekdays: [1, 3, 5], reserveDays: 1 };

test("a goal is said in a few words", () => {
  expect(formatGoal(days)).toBe("Monday, Wednesday and Friday, with 1 reserve day a week");
  expect(formatGoal({ ...days, reserveDays: 0 })).toBe("Monday, Wednesday and Friday");
  expect(formatGoal({ weekdays: [], reserveDays: 0, hours: 6 })).toBe("6 hours a week");
});
