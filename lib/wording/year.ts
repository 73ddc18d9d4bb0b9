import type { YearCardPart } from "#lib/domain/year/year-card";
import type { YearLook } from "#lib/domain/year/year-look";
import type { OwnWords } from "#lib/domain/year/year-words";
import { formatTwoKinds } from "./hours.ts";
import { capitalised, counted, listed } from "./numbers.ts";
import { formatWeekQuestion } from "./week.ts";

/** Returns "2026, so far", or "2025": what a year is called while it is not over, and after it. */
export function formatYear({ year, isRunning }: Pick<YearLook, "year" | "isRunning">): string {
  return isRunning ? `${year}, so far` : String(year);
}

/** Returns "Work on 96 days: 180 hours logged. 21 milestones and 64 steps done.": a year in two sentences. */
export function formatYearSum({
  hours: { logged, estimated },
  workDays,
  milestones,
  steps,
}: Pick<YearLook, "hours" | "workDays" | "milestones" | "steps">): string {
  if (workDays === 0) return "No work day in this year.";
  const hours = logged + estimated === 0 ? "" : `: ${formatTwoKinds({ logged, estimated })}`;
  const done = [
    ...(milestones === 0 ? [] : [counted(milestones, "milestone")]),
    ...(steps === 0 ? [] : [counted(steps, "step")]),
  ];
  const ticked = done.length === 0 ? "" : ` ${capitalised(listed(done))} done.`;
  return `Work on ${counted(workDays, "day")}${hours}.${ticked}`;
}

/** Returns what words are about: "Why you began Backend", a week's question, "In your own words: Loops". */
export function formatAbout({
  words,
  titleOf,
  pathOf,
}: Readonly<{
  words: OwnWords;
  titleOf: (milestone: string) => string;
  pathOf: (path: string) => string;
}>): string {
  if (words.about === "path") return `Why you began ${pathOf(words.path)}`;
  if (words.about === "week") return formatWeekQuestion(words.question);
  return `In your own words: ${titleOf(words.milestone)}`;
}

/** What each part of the picture of a year is called where it is chosen. */
export const CARD_PART_LABELS: Readonly<Record<YearCardPart, string>> = {
  name: "Your name",
  hours: "Hours and work days",
  weeks: "The hours of each week, drawn",
  path: "Your path",
  phases: "Phases you finished",
  built: "Titles of what you built",
};

/** Returns "180 hours on 96 days": what the picture of a year says of its hours. */
export function formatCardHours({
  hours,
  workDays,
}: Readonly<{ hours: number; workDays: number }>): string {
  return `${counted(Math.round(hours), "hour")} on ${counted(workDays, "day")}`;
}
