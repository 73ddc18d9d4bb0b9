import { expect, test } from "vitest";
import { REMINDER_KINDS } from "../record/reminders.ts";
import { answersTo, ticksStep } from "./answers.ts";

test.each(REMINDER_KINDS)("to %s, four things can be said", (kind) => {
  expect(answersTo(kind)).toEqual(["done", "not-today", "tomorrow", "pause-week"]);
});

test("to the word that reminders rest, that they go on, or a pause", () => {
  expect(answersTo("resting")).toEqual(["go-on", "pause-week"]);
});

test("only a planned day names a step that is ticked by its answer", () => {
  expect(REMINDER_KINDS.filter(ticksStep)).toEqual(["planned-day"]);
});
