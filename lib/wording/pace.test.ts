import { expect, test } from "vitest";
import type { LearnerPace } from "#lib/domain/work/pace";
import { formatPaceMadeOf, formatPaceSentence, formatWeeksLeft } from "./pace.ts";

const plan = { hoursPerWeek: 6, basis: "plan" } as const;
const pace: LearnerPace = { hoursPerWeek: 5.2, basis: "record", ownWeeks: 9, plan };

test.each([
  [0, plan, "your plan of 6 hours a week, until you have a whole week of your own"],
  [1, plan, "mostly from your plan of 6 hours a week, and from your last week"],
  [2, plan, "mostly from your plan of 6 hours a week, and from your last 2 weeks"],
  [3, plan, "from your last 3 weeks, and a little from your plan of 6 hours a week"],
  [
    12,
    { ...plan, basis: "assumed" } as const,
    "from your last 12 weeks, and a little from an assumed plan of 6 hours a week",
  ],
])("a pace of %d own weeks says what it is made of", (ownWeeks, from, words) => {
  expect(formatPaceMadeOf({ ...pace, ownWeeks, plan: from })).toBe(words);
});

test("a pace is named with what it is made of and what it counts", () => {
  expect(formatPaceSentence(pace)).toBe(
    "Your pace is 5.2 hours a week: from your last 9 weeks, and a little from your plan of 6 hours a week. It counts the roadmap hours of what you finished, with time off left out.",
  );
});

test("a pace that is still the plan says nothing of what was finished", () => {
  expect(formatPaceSentence({ ...pace, hoursPerWeek: 6, ownWeeks: 0 })).toBe(
    "Your pace is 6 hours a week: your plan of 6 hours a week, until you have a whole week of your own.",
  );
});

test("weeks are about so many, and beyond two years it is said that they are long", () => {
  expect(formatWeeksLeft(1)).toBe("about 1 week");
  expect(formatWeeksLeft(104)).toBe("about 104 weeks");
  expect(formatWeeksLeft(105)).toBe("more than two years");
});
