import { PLANNED_DAYS } from "#lib/domain/goal/day-progress";
import type { GoalProgress } from "#lib/domain/goal/goal-progress";
import type { WeeklyGoal } from "#lib/domain/record/facts";
import { counted, formatNumber, listed } from "./numbers.ts";
import { formatRate } from "./rate.ts";

/** By ISO weekday, Monday first. */
export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** Returns "Monday and Friday, one reserve day", "6 hours a week": a goal, in a few words. */
export function formatGoal({ weekdays, hours, reserveDays }: Omit<WeeklyGoal, "since">): string {
  if (hours !== undefined) return formatRate(hours);
  const days = listed(WEEKDAYS.filter((_, index) => weekdays.includes(index + 1)));
  return reserveDays === 0 ? days : `${days}, with ${counted(reserveDays, "reserve day")} a week`;
}

/** Returns how a goal goes, in one or two calm sentences. */
export function formatGoalProgress(progress: GoalProgress): string {
  return progress.kind === "days" ? formatDays(progress) : formatHours(progress);
}

function formatDays({
  planned,
  active,
  madeGood,
  week,
}: Extract<GoalProgress, { kind: "days" }>): string {
  const open = week.filter(({ state }) => state === "open").length;
  const left = open === 0 ? "" : ` ${counted(open, "planned day")} left this week.`;
  if (planned === 0) return `No planned day has passed yet.${left}`;
  const reserve = madeGood === 0 ? "" : `, ${formatNumber(madeGood)} of them on a reserve day`;
  return `Active on ${active} of ${formatLast(planned)}${reserve}.${left}`;
}

/** "the last 12 planned days", and before there are so many "4 planned days so far". */
function formatLast(planned: number): string {
  return planned < PLANNED_DAYS
    ? `${counted(planned, "planned day")} so far`
    : `the last ${planned} planned days`;
}

function formatHours({
  hours,
  goal,
  weeks,
  reached,
}: Extract<GoalProgress, { kind: "hours" }>): string {
  const thisWeek =
    goal === 0
      ? "This week is off."
      : `${formatNumber(hours)} of ${counted(goal, "hour")} this week.`;
  return [thisWeek, formatReached({ weeks, reached })].join(" ").trim();
}

/** Returns "You reached it in 2 of the last 4 full weeks.": how a goal in hours went before this week; empty before a full week. */
export function formatReached({
  weeks,
  reached,
}: Pick<Extract<GoalProgress, { kind: "hours" }>, "weeks" | "reached">): string {
  if (weeks === 0) return "";
  if (weeks > 1) return `You reached it in ${reached} of the last ${weeks} full weeks.`;
  return reached === 1
    ? "You reached it in the last full week."
    : "You did not reach it in the last full week.";
}
