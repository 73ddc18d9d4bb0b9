import { isPaused } from "../record/pause.ts";
import type { ReminderChannel, SentKind, SentReminder } from "../record/reminders.ts";
import { type LocalDate, localDateOf } from "../time/dates.ts";
import { instantOf, minutesOfDay } from "../time/wall-clock.ts";
import { workDays } from "../work/work.ts";
import { type Occasion, type Occasions, occasionsOn } from "./occasions.ts";

/** Hours of the learner's day: no reminder comes from the one on, and before the other (docs/rules.md#reminder-night). */
export const NIGHT = { from: 22, until: 7 } as const;

/** So many reminders in a row that nothing came of, and they rest (docs/rules.md#reminders-rest). */
export const UNHEARD = 3;

/** What the decision looks at: the learner's choices, their record, what was sent to them, and the moment. */
export type ReminderFacts = Omit<Occasions, "choices" | "timeZone"> &
  Readonly<{
    /** Absent while they have not chosen anything. */
    choices?: Occasions["choices"];
    /** Absent while it is not known: nobody knows then when it is night for them. */
    timeZone?: string;
    /** By what they can be reached now. */
    channels: readonly ReminderChannel[];
    /** Their account is to be deleted. */
    isLeaving: boolean;
    now: Date;
  }>;

/** Why nothing is sent now. */
export type Quiet =
  | "not-chosen"
  | "zone-unknown"
  | "out-of-reach"
  | "leaving"
  | "night"
  | "time-off"
  | "worked-today"
  | "one-today"
  | "away"
  | "resting"
  | "nothing";

export type ReminderDecision = Readonly<
  { send: true; kind: SentKind; about: string; on: LocalDate } | { send: false; because: Quiet }
>;

/**
 * Returns the one reminder that is due now, or why there is none (docs/rules.md#reminders). At most one comes on a local date; none on
 * a date with work, on a day off or at night. After three of which nothing came, it is said once that they rest.
 */
export function reminderDue(facts: ReminderFacts): ReminderDecision {
  const { choices, record, sent, timeZone, channels, isLeaving, now } = facts;
  if (choices === undefined || choices.kinds.length === 0) return quiet("not-chosen");
  if (timeZone === undefined) return quiet("zone-unknown");
  if (channels.length === 0) return quiet("out-of-reach");
  if (isLeaving) return quiet("leaving");
  const on = localDateOf({ at: now, timeZone });
  if (isNight(minutesOfDay({ at: now, timeZone }))) return quiet("night");
  if (isPaused({ pauses: record.pauses, on })) return quiet("time-off");
  const worked = workDays(record).at(-1);
  if (worked !== undefined && worked >= on) return quiet("worked-today");
  if (sent.some((each) => each.on >= on)) return quiet("one-today");
  const due = occasionsOn(on, { ...facts, choices, timeZone }).filter(
    ({ hour }) => instantOf({ date: on, minutes: hour * 60, timeZone }) <= now,
  );
  const unheard = sinceHeard({ sent, worked, chosenAt: choices.at });
  if (unheard.some(({ kind }) => kind === "back-after-long")) return quiet("away");
  const said = unheard.length < UNHEARD ? due : due.filter(isForReturn);
  const first = said[0];
  if (first !== undefined) return { send: true, kind: first.kind, about: first.about, on };
  if (due.length === 0) return quiet("nothing");
  if (unheard.some(({ kind }) => kind === "resting")) return quiet("resting");
  return { send: true, kind: "resting", about: on, on };
}

/** Returns whether reminders rest for somebody: they come again after work, an answer or another choice. */
export function areResting({
  choices,
  record,
  sent,
}: Pick<ReminderFacts, "choices" | "record" | "sent">): boolean {
  if (choices === undefined) return false;
  const worked = workDays(record).at(-1);
  const unheard = sinceHeard({ sent, worked, chosenAt: choices.at });
  return unheard.some(({ kind }) => kind === "resting" || kind === "back-after-long");
}

/** What was sent since the learner was last heard of: since they worked, answered or chose. */
function sinceHeard({
  sent,
  worked = "",
  chosenAt,
}: Readonly<{
  sent: readonly SentReminder[];
  worked: LocalDate | undefined;
  chosenAt: Date;
}>): readonly SentReminder[] {
  const answered = sent.findLastIndex(({ answer }) => answer !== undefined);
  return sent.slice(answered + 1).filter(({ on, at }) => on > worked && at > chosenAt);
}

/** Whoever asked to hear once after a long time does, also while the others rest. */
function isForReturn({ kind }: Occasion): boolean {
  return kind === "back-after-long";
}

function isNight(minutes: number): boolean {
  return minutes >= NIGHT.from * 60 || minutes < NIGHT.until * 60;
}

function quiet(because: Quiet): ReminderDecision {
  return { send: false, because };
}
