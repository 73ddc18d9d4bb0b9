import { expect, test } from "vitest";
import { describePlannedDay, formatPlannedDay, formatTimeOfDay } from "./calendar.ts";

const step = {
  ...{ milestone: "loops", milestoneTitle: "Loops", title: "Write a `for` loop" },
  ...{ nth: 3, of: 5, hours: 0.5 },
};

test("a planned day is called by its step", () => {
  expect(formatPlannedDay({ step })).toBe("Loops: step 3 of 5");
  expect(formatPlannedDay({})).toBe("A planned day: every step of your roadmap is done");
});

test("it says the step, about how long it takes, and that it moves along", () => {
  expect(describePlannedDay({ step })).toBe(
    "Write a for loop (about 30 minutes).\n\nIf you do more or less until then, this day moves along with you.",
  );
  expect(describePlannedDay({ step: { ...step, hours: 2 } })).toContain("(about 2 hours)");
});

test.each([
  [0, "00:00"],
  [1_110, "18:30"],
])("%i minutes after midnight are %s", (minutes, time) => {
  expect(formatTimeOfDay(minutes)).toBe(time);
});
