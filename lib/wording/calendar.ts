import type { OpenStep, PlannedDay } from "#lib/domain/calendar/planned-days";
import { withoutCodeMarks } from "#lib/domain/text/code-marks";
import { counted } from "./numbers.ts";

/** What the calendar of planned days is called in a calendar. */
export const CALENDAR_NAME = "Waymark: planned days";

/** Returns "Loops: step 3 of 5", or that nothing is left: what a planned day is called in a calendar. */
export function formatPlannedDay({ step }: Pick<PlannedDay, "step">): string {
  if (step === undefined) return "A planned day: every step of your roadmap is done";
  return `${step.milestoneTitle}: step ${step.nth} of ${step.of}`;
}

/** Returns the step in words, about how long it takes, and that it is a plan. */
export function describePlannedDay({ step }: Pick<PlannedDay, "step">): string {
  const plan = "If you do more or less until then, this day moves along with you.";
  if (step === undefined) return plan;
  return `${withoutCodeMarks(step.title)} (${stepTime(step)}).\n\n${plan}`;
}

function stepTime({ hours }: OpenStep): string {
  return hours < 1
    ? `about ${counted(Math.round(12 * hours) * 5, "minute")}`
    : `about ${counted(hours, "hour")}`;
}

/** Returns "18:30": minutes after midnight as a clock shows them. */
export function formatTimeOfDay(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
