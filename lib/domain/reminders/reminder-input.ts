import * as z from "zod";
import { REMINDER_KINDS, type ReminderChoices } from "../record/reminders.ts";
import { refuseAs } from "../text/input-problem.ts";
import { NIGHT } from "./reminder-due.ts";

/** The choices of somebody who has not made any: none, in the evening, and the weekly look on Sunday. */
export const NO_CHOICES: Omit<ReminderChoices, "at"> = {
  kinds: [],
  hour: 18,
  lookWeekday: 7,
  lookHour: 17,
};

/** The hours of a day at which a reminder may come. */
export const REMINDER_HOURS: readonly number[] = Array.from(
  { length: NIGHT.from - NIGHT.until },
  (_, index) => NIGHT.until + index,
);

const hour = z.coerce
  .number(refuseAs("reminder-hour-invalid"))
  .refine((given) => REMINDER_HOURS.includes(given), refuseAs("reminder-hour-invalid"));

const kinds = z
  .array(z.enum(REMINDER_KINDS, refuseAs("reminder-kind-unknown")))
  .transform((given) => REMINDER_KINDS.filter((kind) => given.includes(kind)));

/** Reminders as chosen: never at night (docs/rules.md#reminder-night). */
export const reminderInput = z.object({
  kinds,
  hour,
  lookWeekday: z.coerce
    .number(refuseAs("reminder-weekday-invalid"))
    .int(refuseAs("reminder-weekday-invalid"))
    .min(1, refuseAs("reminder-weekday-invalid"))
    .max(7, refuseAs("reminder-weekday-invalid")),
  lookHour: hour,
});

/** Those that are kept, from a mail. */
export const keptKindsInput = z.object({ kinds });

/** Returns choices as one text, by which a form says with which it was made; empty where none were made. */
export function reminderKey(choices: Omit<ReminderChoices, "at"> | undefined): string {
  if (choices === undefined) return "";
  const { hour: at, lookWeekday, lookHour } = choices;
  const chosen = REMINDER_KINDS.filter((kind) => choices.kinds.includes(kind)).join("+");
  return [chosen, at, lookWeekday, lookHour].join("/");
}
