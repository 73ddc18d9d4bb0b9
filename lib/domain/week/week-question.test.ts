import { expect, test } from "vitest";
import { addDays } from "../time/dates.ts";
import { questionOfWeek, WEEK_QUESTIONS } from "./week-question.ts";

test("a week has one question from Monday to Sunday, and the next week another", () => {
  const week = Array.from({ length: 7 }, (_, days) => addDays({ date: "2026-11-16", days }));
  expect(new Set(week.map(questionOfWeek)).size).toBe(1);
  expect(questionOfWeek("2026-11-23")).not.toBe(questionOfWeek("2026-11-22"));
});

test.each(["2026-01-05", "2024-02-26", "1999-12-27"])(
  "the weeks from %s on ask every question before one comes again",
  (date) => {
    const asked = WEEK_QUESTIONS.map((_, week) =>
      questionOfWeek(addDays({ date, days: 7 * week })),
    );
    expect(asked.toSorted()).toEqual(WEEK_QUESTIONS.toSorted());
  },
);
