import { expect, test } from "vitest";
import { formatAbout, formatCardHours, formatYear, formatYearSum } from "./year.ts";

const hours = {
  ...{ weeks: [], planned: { hours: 6, isAssumed: true } },
  ...{ logged: 180, estimated: 12 },
};
const sum = { hours, workDays: 96, milestones: 21, steps: 1 };

test("a year that is not over is said to be so far", () => {
  expect(formatYear({ year: 2026, isRunning: true })).toBe("2026, so far");
  expect(formatYear({ year: 2025, isRunning: false })).toBe("2025");
});

test("a year is summed up in days, in the two kinds of hours, and in what was done", () => {
  expect(formatYearSum(sum)).toBe(
    "Work on 96 days: 180 hours logged, plus about 12 hours estimated from your ticks on other days. 21 milestones and 1 step done.",
  );
  const unsaid = { ...sum, hours: { ...hours, logged: 0, estimated: 0 }, milestones: 0, steps: 0 };
  expect(formatYearSum(unsaid)).toBe("Work on 96 days.");
  expect(formatYearSum({ ...unsaid, workDays: 0 })).toBe("No work day in this year.");
});

test("words say what they are about", () => {
  const names = { titleOf: (id: string) => `Title of ${id}`, pathOf: (id: string) => `Path ${id}` };
  const on = "2026-03-01";
  const about = (words: Parameters<typeof formatAbout>[0]["words"]) =>
    formatAbout({ words, ...names });
  expect(about({ on, text: "", about: "path", path: "backend" })).toBe(
    "Why you began Path backend",
  );
  expect(about({ on, text: "", about: "milestone", milestone: "git" })).toBe(
    "In your own words: Title of git",
  );
  expect(about({ on, text: "", about: "week", monday: on, question: "again" })).toBe(
    "What would you tell yourself last Monday?",
  );
});

test("the hours on a picture are whole", () => {
  expect(formatCardHours({ hours: 180.4, workDays: 1 })).toBe("180 hours on 1 day");
});
