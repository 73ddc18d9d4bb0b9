import type { ReminderAnswer, ReminderKind, SentKind } from "#lib/domain/record/reminders";
import { stepTimeOf } from "#lib/domain/reminders/step-time";
import { counted, listed } from "./numbers.ts";

/** What each kind of reminder is called, where it is chosen. */
export const KIND_LABELS: Readonly<Record<ReminderKind, string>> = {
  "planned-day": "On planned days",
  "weekly-look": "A look at the week",
  "look-back": "On the date to look back",
  "planned-switch": "When a planned switch is due",
  "switch-began": "A week after a switch or a trial began",
  "did-it-help": "Two months after a switch",
  "back-after-long": "Once, after 21 days away",
};

/** What each kind of reminder says, and when. */
export const KIND_HINTS: Readonly<Record<ReminderKind, string>> = {
  "planned-day": "The next step and about how long it takes, on the weekdays of your weekly goal.",
  "weekly-look": "Two minutes: what you did, what was hard, and the one next thing.",
  "look-back": "What you wrote when you chose your path, on the day you meant to look back.",
  "planned-switch": "Until you say otherwise, you stay on your path.",
  "switch-began": "What you wrote then, sent to yourself.",
  "did-it-help": "One question. The answer is for you alone.",
  "back-after-long": "Your next step, and then nothing more until you are back.",
};

/** What each kind is called within a sentence. */
const KIND_NAMES: Readonly<Record<SentKind, string>> = {
  "planned-day": "planned days",
  "weekly-look": "the weekly look",
  "look-back": "the date to look back",
  "planned-switch": "planned switches",
  "switch-began": "the words of a switch or a trial",
  "did-it-help": "whether a switch helped",
  "back-after-long": "a long time away",
  resting: "reminders",
};

export const ANSWER_LABELS: Readonly<Record<ReminderAnswer, string>> = {
  done: "Done",
  "not-today": "Not today",
  tomorrow: "Move to tomorrow",
  "pause-week": "Pause for a week",
  "go-on": "Keep reminding me",
};

/** Returns "not today": an answer within a sentence; one that nobody knows is said as it is written. */
export function answerLabel(answer: string): string {
  return (
    new Map<string, string>(Object.entries(ANSWER_LABELS)).get(answer)?.toLowerCase() ?? answer
  );
}

/** Returns "planned days and the weekly look"; a kind that nobody knows was chosen in a newer Waymark. */
export function formatKinds(kinds: readonly string[]): string {
  const names = new Map<string, string>(Object.entries(KIND_NAMES));
  return listed(kinds.map((kind) => names.get(kind) ?? kind));
}

/** Returns "18:00": an hour of the day. */
export function formatHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

/** Returns "about 25 minutes", "about 2 hours": how long a step takes. */
export function formatStepTime(hours: number): string {
  const time = stepTimeOf(hours);
  return `about ${"minutes" in time ? counted(time.minutes, "minute") : counted(time.hours, "hour")}`;
}

/** What an answer is about, as far as its words need it. */
export type AnsweredAbout = Readonly<{
  /** The step that "done" would tick, and the milestone that it belongs to. */
  ticks?: Readonly<{ milestone: string; step: string }>;
}>;

/** Returns what an answer does, in a sentence, before it is given. */
export function whatAnswerDoes({
  answer,
  about: { ticks },
}: Readonly<{ answer: ReminderAnswer; about: AnsweredAbout }>): string {
  switch (answer) {
    case "done":
      return ticks === undefined
        ? "Notes that you have seen to it. Nothing else changes."
        : `Ticks “${ticks.step}” of ${ticks.milestone}.`;
    case "not-today":
      return "Nothing changes, and no other reminder comes today.";
    case "tomorrow":
      return "The same reminder comes again tomorrow, at the same hour.";
    case "pause-week":
      return "Notes seven days off, today included: no reminders, and nothing counts these days.";
    case "go-on":
      return "Your reminders come again as you chose them.";
  }
}

/** Returns what an answer did, in a sentence. */
export function whatAnswerDid({
  answer,
  about: { ticks },
}: Readonly<{ answer: string; about: AnsweredAbout }>): string {
  switch (answer) {
    case "done":
      return ticks === undefined
        ? "Noted: done."
        : `“${ticks.step}” of ${ticks.milestone} is ticked. You can untick it on its page.`;
    case "not-today":
      return "Noted: not today.";
    case "tomorrow":
      return "Noted: it comes again tomorrow.";
    case "pause-week":
      return "Seven days off are noted. You can change or remove them under “Pause”.";
    default:
      return "Noted: your reminders continue.";
  }
}
