import { addDays, type LocalDate } from "#lib/domain/time/dates";
import type { WeekLook } from "#lib/domain/week/week-look";
import { WEEK_QUESTIONS, type WeekQuestion } from "#lib/domain/week/week-question";
import { formatDate } from "./dates.ts";
import { formatTwoKinds } from "./hours.ts";
import { capitalised, counted, formatNumber } from "./numbers.ts";

const QUESTIONS: Readonly<Record<WeekQuestion, string>> = {
  click: "What do you understand now that you did not a week ago?",
  harder: "What was harder than you expected, and what helped?",
  explain: "How would you explain one thing from this week to a friend?",
  again: "What would you tell yourself last Monday?",
  proud: "What is one thing you made or fixed that you are glad about?",
  "other-way": "What would you do differently next week?",
};

/** Returns a question of a week by its id, in words; one that a newer Waymark asked, in general ones. */
export function formatWeekQuestion(id: string): string {
  const known = WEEK_QUESTIONS.find((question) => question === id);
  return known === undefined ? "Your week, in your own words" : QUESTIONS[known];
}

/** Returns "16 to 22 November 2026", "30 November to 6 December 2026": a week by its Monday. */
export function formatWeekSpan(monday: LocalDate): string {
  const sunday = addDays({ date: monday, days: 6 });
  const [from, to] = [formatDate(monday), formatDate(sunday)];
  if (monday.slice(0, 7) === sunday.slice(0, 7)) return `${Number(monday.slice(8))} to ${to}`;
  return monday.slice(0, 4) === sunday.slice(0, 4)
    ? `${from.slice(0, -5)} to ${to}`
    : `${from} to ${to}`;
}

/** Returns "4 of 6 hours, on 3 days.", and what the hours are made of. */
export function formatWeekHours({
  hours: { hours, logged, meant, basis },
  workDays,
}: Pick<WeekLook, "hours" | "workDays">): string {
  if (workDays === 0 && hours === 0) {
    return meant === 0 ? "This week was off." : "No work day this week. That happens.";
  }
  const on = `on ${counted(workDays, "day")}`;
  const plan = { goal: "of your goal", plan: "that you planned", assumed: "that Waymark assumes" };
  const measured =
    meant === 0
      ? `${capitalised(counted(hours, "hour"))} ${on}, in a week off.`
      : `${formatNumber(hours)} of the ${counted(meant, "hour")} ${plan[basis]}, ${on}.`;
  if (hours === 0) return `Work ${on}, hours not logged.`;
  return `${measured} ${capitalised(formatTwoKinds({ logged, estimated: hours - logged }))}.`;
}

/** Returns "3 milestones and 5 steps done", "5 steps done": what was ticked, in one line. */
export function formatWeekDone({
  completed,
  steps,
}: Pick<WeekLook, "completed" | "steps">): string {
  const ticked = steps.reduce((sum, of) => sum + of.steps.length, 0);
  const counts = [
    ...(completed.length === 0 ? [] : [counted(completed.length, "milestone")]),
    ...(ticked === 0 ? [] : [counted(ticked, "step")]),
  ];
  return counts.length === 0 ? "Nothing was ticked." : `${counts.join(" and ")} done.`;
}
