import * as z from "zod";
import { absent, type Fact, instant, localDate } from "./fact.ts";

/** What a learner may be reminded of, each chosen by itself. The one that comes first is the one that is said, where two are due. */
export const REMINDER_KINDS = [
  "planned-switch",
  "look-back",
  "switch-began",
  "did-it-help",
  "back-after-long",
  "weekly-look",
  "planned-day",
] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** What is sent: a reminder of one of the kinds, or the word that no more come for now. */
export const SENT_KINDS = [...REMINDER_KINDS, "resting"] as const;

export type SentKind = (typeof SENT_KINDS)[number];

/** What can be said to a reminder, from itself. */
export const REMINDER_ANSWERS = ["done", "not-today", "tomorrow", "pause-week", "go-on"] as const;

export type ReminderAnswer = (typeof REMINDER_ANSWERS)[number];

/** By what reminders reach somebody: the first that they can be reached by takes a reminder. */
export type ReminderChannel = "push" | "mail";

export const reminderChoicesSchema = z.object({
  /** None: the learner was asked, and wants none. */
  kinds: z.array(z.enum(REMINDER_KINDS)),
  /** The hour of the learner's day at which reminders come. */
  hour: z.number(),
  /** When the weekly look comes: an ISO weekday, Monday is 1, and an hour. */
  lookWeekday: z.number(),
  lookHour: z.number(),
  at: instant,
});

/** What a learner wants to be reminded of, and when; absent while they have not said. */
export type ReminderChoices = Fact<typeof reminderChoicesSchema>;

export const sentReminderSchema = z.object({
  id: z.string(),
  kind: z.enum(SENT_KINDS),
  /** What it was about: an enrollment, a planned switch, a date. */
  about: z.string(),
  /** The learner's local date on which it was sent. */
  on: localDate,
  at: instant,
  answer: absent(z.enum(REMINDER_ANSWERS)),
  /** The learner's local date on which they answered. */
  answeredOn: absent(localDate),
});

/** A reminder that was sent, and what became of it. */
export type SentReminder = Fact<typeof sentReminderSchema>;
