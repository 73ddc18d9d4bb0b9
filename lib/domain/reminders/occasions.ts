import { isPlanned } from "../goal/goal-week.ts";
import { committedInOrder } from "../record/enrollment.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { daysNotPaused } from "../record/pause.ts";
import {
  REMINDER_KINDS,
  type ReminderChoices,
  type ReminderKind,
  type SentReminder,
} from "../record/reminders.ts";
import { reasonsOf } from "../switch/own-words.ts";
import { reflectionDue } from "../switch/reflection.ts";
import { addDays, daysBetween, type LocalDate, localDateOf, startOfWeek } from "../time/dates.ts";
import { workDays } from "../work/work.ts";

/** What of a record says of what, and when, a learner may be reminded (docs/rules.md#reminders). */
export type RemindedRecord = Pick<
  LearnerRecord,
  | "enrollments"
  | "completions"
  | "stepTicks"
  | "logs"
  | "goals"
  | "pauses"
  | "plannedSwitch"
  | "reflections"
>;

export type Occasions = Readonly<{
  choices: ReminderChoices;
  record: RemindedRecord;
  /** What was sent, oldest first: enough of the last to know what must not be said twice. */
  sent: readonly SentReminder[];
  timeZone: string;
}>;

/** Something to remind of, and since which hour of a date. */
export type Occasion = Readonly<{ kind: ReminderKind; about: string; hour: number }>;

/** Days from the first on which something is still worth saying: on one of them another reminder, work or the night may come first. */
const STILL = { dated: 7, look: 2, help: 14, back: 14 } as const;

/**
 * Days after a switch or a trial began, after which its words come back; after a switch, after which it is asked whether it helped; and
 * after the last work day, after which one word comes (docs/rules.md#reminder-kinds).
 */
const AFTER = { began: 7, help: 60, back: 21 } as const;

/** Returns what there is to remind of on a date, as far as is known now: what is said first comes first. */
export function occasionsOn(on: LocalDate, given: Occasions): readonly Occasion[] {
  const { choices } = given;
  const found = [...movedTo(on, given), ...REMINDER_KINDS.flatMap((kind) => ofKind(kind))];
  return found.filter(({ kind }) => choices.kinds.includes(kind));

  function ofKind(kind: ReminderKind): readonly Occasion[] {
    const hour = kind === "weekly-look" ? choices.lookHour : choices.hour;
    return SUBJECTS[kind](on, given)
      .filter((about) => !wasSent({ kind, about, sent: given.sent }))
      .map((about) => ({ kind, about, hour }));
  }
}

type Subjects = (on: LocalDate, given: Occasions) => readonly string[];

const SUBJECTS: Readonly<Record<ReminderKind, Subjects>> = {
  "planned-switch": (on, { record: { plannedSwitch } }) =>
    plannedSwitch !== undefined && isWithin({ on, from: plannedSwitch.dueOn, days: STILL.dated })
      ? [plannedSwitch.id]
      : [],
  "look-back": (on, { record: { enrollments } }) =>
    open(enrollments)
      .filter(({ kind }) => kind === "committed")
      .filter((enrollment) => {
        const from = reasonsOf({ enrollments, enrollment }).lookBackOn;
        return from !== undefined && isWithin({ on, from, days: STILL.dated });
      })
      .map(({ id }) => id),
  "switch-began": (on, { record: { enrollments }, timeZone }) => {
    const committed = committedInOrder(enrollments);
    const before = (id: string) => committed[committed.findIndex((each) => each.id === id) - 1];
    return open(enrollments)
      .filter(({ id, kind }) => kind === "trial" || before(id)?.endedAs === "switched")
      .filter(({ startedAt }) => {
        const began = localDateOf({ at: startedAt, timeZone });
        const from = addDays({ date: began, days: AFTER.began });
        return isWithin({ on, from, days: STILL.dated });
      })
      .map(({ id }) => id);
  },
  "did-it-help": (on, { record, timeZone }) => {
    // As of one moment of the date: what there is to say does not change within it.
    const due = reflectionDue({ record, now: new Date(`${on}T00:00:00Z`) });
    if (due === undefined) return [];
    const began = localDateOf({ at: due.begun.startedAt, timeZone });
    const from = addDays({ date: began, days: AFTER.help });
    return isWithin({ on, from, days: STILL.help }) ? [due.begun.id] : [];
  },
  "back-after-long": (on, { record }) => {
    const last = workDays(record).findLast((day) => day <= on);
    if (last === undefined) return [];
    const from = addDays({ date: last, days: 1 });
    const days = daysNotPaused({ pauses: record.pauses, from, to: on });
    return days >= AFTER.back && days < AFTER.back + STILL.back ? [last] : [];
  },
  "weekly-look": (on, { choices }) => {
    const monday = startOfWeek(on);
    const day = addDays({ date: monday, days: choices.lookWeekday - 1 });
    const last = day <= on ? day : addDays({ date: day, days: -7 });
    return isWithin({ on, from: last, days: STILL.look }) ? [last] : [];
  },
  "planned-day": (on, { record: { goals } }) => (isPlanned({ goals, on }) ? [on] : []),
};

/** What "move to tomorrow" asked for, the day before. */
function movedTo(on: LocalDate, { sent, choices }: Occasions): readonly Occasion[] {
  const last = sent.at(-1);
  const isMoved =
    last?.answer === "tomorrow" &&
    last.answeredOn !== undefined &&
    addDays({ date: last.answeredOn, days: 1 }) === on;
  if (!isMoved || last.kind === "resting") return [];
  const hour = last.kind === "weekly-look" ? choices.lookHour : choices.hour;
  return [{ kind: last.kind, about: last.about, hour }];
}

function wasSent({
  kind,
  about,
  sent,
}: Readonly<{ kind: ReminderKind; about: string; sent: readonly SentReminder[] }>): boolean {
  return sent.some((each) => each.kind === kind && each.about === about);
}

function isWithin({
  on,
  from,
  days,
}: Readonly<{ on: LocalDate; from: LocalDate; days: number }>): boolean {
  const since = daysBetween({ from, to: on });
  return since >= 0 && since < days;
}

function open(enrollments: LearnerRecord["enrollments"]): LearnerRecord["enrollments"] {
  return enrollments.filter(({ endedAt }) => endedAt === undefined);
}
