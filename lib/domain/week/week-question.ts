import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";
import { daysBetween, type LocalDate, startOfWeek } from "../time/dates.ts";

/** The questions that a look at a week ends with, one a week, in this order. An id never changes: answers are kept with it. */
export const WEEK_QUESTIONS = [
  "click",
  "harder",
  "explain",
  "again",
  "proud",
  "other-way",
] as const;

export type WeekQuestion = (typeof WEEK_QUESTIONS)[number];

/** A Monday from which the questions are counted. */
const FIRST_MONDAY = "2026-01-05";

/** Returns the question of the week of a date: the same all week, another one the next. */
export function questionOfWeek(on: LocalDate): WeekQuestion {
  const weeks = daysBetween({ from: FIRST_MONDAY, to: startOfWeek(on) }) / 7;
  const index = ((weeks % WEEK_QUESTIONS.length) + WEEK_QUESTIONS.length) % WEEK_QUESTIONS.length;
  return WEEK_QUESTIONS[index] ?? "click";
}

/** A few sentences, which may be taken away again: empty, nothing is kept. */
export const weekWordsInput = z.object({ text: z.string().max(2_000, refuseAs("words-too-long")) });
