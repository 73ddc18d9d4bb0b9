import type { ReminderAnswer } from "../record/reminders.ts";

/** Days of the pause that a reminder offers, the one on which it is chosen included. */
export const PAUSED_DAYS = 7;

const USUAL = ["done", "not-today", "tomorrow", "pause-week"] as const;

/** Returns what can be said to a reminder of a kind, from itself. */
export function answersTo(kind: string): readonly ReminderAnswer[] {
  return kind === "resting" ? ["go-on", "pause-week"] : USUAL;
}

/** Returns the two answers that a notification has room for; its page has the others. */
export function answersInPush(kind: string): readonly ReminderAnswer[] {
  return kind === "resting" ? answersTo(kind) : ["done", "tomorrow"];
}

/** Returns whether "done", said to a reminder of this kind, ticks the step that it named. */
export function ticksStep(kind: string): boolean {
  return kind === "planned-day";
}
