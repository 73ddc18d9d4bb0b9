import { recordWith } from "../learner-example.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import type { ReminderChoices, SentReminder } from "../record/reminders.ts";
import { REMINDER_KINDS } from "../record/reminders.ts";
import type { LocalDate } from "../time/dates.ts";
import type { ReminderFacts } from "./reminder-due.ts";

/** For tests: everything chosen, at six in the evening; the weekly look on Sundays at five. */
export const ALL: ReminderChoices = {
  kinds: [...REMINDER_KINDS],
  hour: 18,
  lookWeekday: 7,
  lookHour: 17,
  at: new Date("2026-01-01T00:00:00Z"),
};

/** For tests: a goal of every day of the week. */
export const EVERY_DAY = { since: "2026-01-01", weekdays: [1, 2, 3, 4, 5, 6, 7], reserveDays: 0 };

/** For tests: a day on which somebody said that they worked. */
export function workedOn(on: LocalDate): LearnerRecord["logs"][number] {
  return { id: on, milestone: "git", on, at: new Date(`${on}T12:00:00Z`) };
}

/** For tests: a reminder that was sent at six in the evening, and what a test says of it otherwise. */
export function sentOn(on: LocalDate, otherwise: Partial<SentReminder> = {}): SentReminder {
  return {
    ...{ id: on, kind: "planned-day", about: on, on, at: new Date(`${on}T18:00:00Z`) },
    ...otherwise,
  };
}

/** For tests: what is decided about at six in the evening of Wednesday, 4 March 2026, in UTC, with planned days alone chosen. */
export function factsWith({
  record = {},
  ...otherwise
}: Partial<Omit<ReminderFacts, "record">> &
  Readonly<{ record?: Partial<LearnerRecord> }> = {}): ReminderFacts {
  return {
    choices: { ...ALL, kinds: ["planned-day"] },
    record: recordWith({ goals: [EVERY_DAY], ...record }),
    sent: [],
    timeZone: "UTC",
    channels: ["mail"],
    isLeaving: false,
    now: new Date("2026-03-04T18:00:00Z"),
    ...otherwise,
  };
}
