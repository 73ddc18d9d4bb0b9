import * as z from "zod";
import type { LocalDate } from "../time/dates.ts";
import { HELPED, REVIEW_OUTCOMES, WHEN_DONE } from "./answers.ts";
import { type Fact, localDate } from "./fact.ts";
import { REMINDER_ANSWERS } from "./reminders.ts";

const nothing = z.object({});
const ofMilestone = z.object({ milestone: z.string() });
/** `prior` where the learner could do it before Waymark. */
const ofCompletion = ofMilestone.extend({ prior: z.boolean().nullish() });
const ofStep = ofMilestone.extend({ step: z.string() });
/** What an untick took away. */
const untick = {
  was: z.object({ at: z.string(), on: localDate, prior: z.boolean() }).optional(),
};
const ofPath = z.object({ path: z.string() });
const ofEnrollment = z.object({ enrollment: z.string() });
const ofTrial = ofPath.extend({ trial: z.string() });
const ofPause = z.object({ from: localDate, to: localDate.nullish() });
const writing = ofMilestone.extend({ removed: z.boolean().optional() });
const ownWords = z.string().nullish();
/** `day` is the date of the work, where it is not that of the event; `log` is the id of one that has words of its own. */
const ofLog = z.object({
  milestone: z.string().nullish(),
  hours: z.number().nullish(),
  day: localDate.nullish(),
  log: z.string().nullish(),
});

/**
 * What can happen to a learner's record, and what is written with it. Every change of state is written with exactly
 * one of these. Events are kept for ever: a field that came later may be missing on older ones.
 */
const EVENTS = {
  completed: ofCompletion,
  uncompleted: ofCompletion.extend(untick),
  "step-ticked": ofStep,
  "step-unticked": ofStep.extend(untick),
  "put-aside": ofMilestone,
  "taken-up": ofMilestone,
  waived: ofMilestone.extend({ reason: ownWords }),
  unwaived: ofMilestone,
  worked: ofLog,
  "log-corrected": ofLog,
  "log-removed": ofLog,
  "evidence-saved": writing,
  "picture-added": ofMilestone,
  "picture-described": ofMilestone,
  "picture-removed": ofMilestone,
  "note-saved": writing,
  explained: writing,
  /** "When did you do this?": `day` is the date of the ticks, `ticks` how many of them became `prior`. */
  "when-done-said": z.object({
    day: localDate,
    as: z.enum(WHEN_DONE),
    since: localDate.nullish(),
    ticks: z.number().nullish(),
  }),
  "prior-recorded": z.object({ milestones: z.array(z.string()) }),
  "prior-taken-back": z.object({ milestones: z.array(z.string()) }),
  /** "I did it now" of what was known before. */
  "prior-done-now": ofMilestone,
  committed: ofPath,
  /** `from` is the enrollment that was left. */
  switched: ofPath.extend({ from: z.string().nullish(), reason: ownWords }),
  "path-completed": ofEnrollment,
  left: ofEnrollment.extend({ reason: ownWords }),
  exempted: ofEnrollment.extend({ because: ownWords }),
  unexempted: ofEnrollment,
  /** The moment of the newest switch that it was about. */
  "notice-dismissed": z.object({ upToHopAt: z.string().nullish() }),
  "trial-started": ofTrial,
  "trial-ended": ofTrial.extend({ as: z.enum(["switched", "left"]).nullish() }),
  /** `from` is the enrollment that would end. */
  "switch-planned": ofPath.extend({
    from: z.string().nullish(),
    dueOn: localDate,
    reason: ownWords,
  }),
  /** A plan was resolved; events keep the name under which they were first written. */
  "planned-switch-settled": ofPath.extend({
    as: z.enum(["cancelled", "stayed", "switched", "lapsed"]),
  }),
  paused: ofPause,
  "pause-changed": ofPause,
  "pause-removed": ofPause,
  "goal-set": z.object({
    weekdays: z.array(z.int().min(1).max(7)).nullish(),
    hours: z.number().nullish(),
    reserveDays: z.number().nullish(),
  }),
  "cooling-off-set": z.object({ days: z.number() }),
  "forecast-hidden": nothing,
  "forecast-shown": nothing,
  "correction-dismissed": z.object({
    correction: z.string(),
    until: localDate.nullish(),
    reason: ownWords,
  }),
  "correction-shown": z.object({ correction: z.string() }),
  /** Hours a week of the profile; null where nothing is planned. */
  "plan-set": z.object({ hoursPerWeek: z.number().nullable() }),
  /** Null where it is not known. */
  "time-zone-set": z.object({ timeZone: z.string().nullable() }),
  reviewed: ofMilestone.extend({ outcome: z.enum(REVIEW_OUTCOMES) }),
  /** `milestones` is how many. */
  "reviews-spread": z.object({ milestones: z.number(), until: localDate }),
  /** `from` and `to` are ids of roadmaps. */
  "roadmap-accepted": ofPath.extend({
    enrollment: z.string().nullish(),
    from: z.string().nullish(),
    to: z.string().nullish(),
    versions: z.object({ from: z.int(), to: z.int() }),
  }),
  "switch-reflected": ofEnrollment.extend({
    helped: z.enum(HELPED).nullish(),
  }),
  /** A look back at the week of this Monday, in words; `removed` where they were taken away again. */
  "week-looked-back-on": z.object({ monday: localDate, removed: z.boolean().optional() }),
  "week-look-hidden": nothing,
  "week-look-shown": nothing,
  /** `rows` is how many came with a file. */
  "record-imported": z.object({ rows: z.number().nullish() }),
  /** Without kinds: none. */
  "reminders-chosen": z.object({
    kinds: z.array(z.string()),
    hour: z.number().nullish(),
    lookWeekday: z.number().nullish(),
    lookHour: z.number().nullish(),
  }),
  /** What was said to a reminder, from itself. */
  "reminder-answered": z.object({ kind: z.string(), answer: z.enum(REMINDER_ANSWERS) }),
  /** In a browser, which no event names. */
  "push-turned-on": nothing,
  "push-turned-off": nothing,
  "calendar-made": nothing,
  "calendar-revoked": nothing,
  "mentor-link-made": nothing,
  "mentor-link-revoked": nothing,
  /** A weekly email to the reader of the link; nothing says to whom. */
  "summary-chosen": z.object({ choice: z.enum(["offered", "stopped"]) }),
  /** What became of a comment on evidence; its words stand in no event. */
  "comment-judged": ofMilestone.extend({ as: z.enum(["kept", "hidden", "removed"]) }),
  "comments-chosen": z.object({ choice: z.enum(["taken", "stopped", "mailed", "not-mailed"]) }),
  /** The page that a learner may publish; its words stand in no event. */
  "portfolio-changed": nothing,
  "portfolio-published": nothing,
  "portfolio-withdrawn": nothing,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type EventType = keyof typeof EVENTS;

/** What is written with an event of a type. */
export type EventData<Type extends EventType = EventType> = Fact<(typeof EVENTS)[Type]>;

const SCHEMAS: { readonly [Type in EventType]: z.ZodType<EventData<Type>> } = EVENTS;

/** Returns what was written with an event of a type; undefined where it is not understood. */
export function readEventData<Type extends EventType>(
  type: Type,
  data: unknown,
): EventData<Type> | undefined {
  return SCHEMAS[type].safeParse(data).data;
}

/** An event as it is written: its type says what its data holds. */
export type NewEvent = {
  [Type in EventType]: Readonly<{ type: Type; data: EventData<Type> }>;
}[EventType];

/** An event as it was written; one of an older or a newer Waymark may have another type and other data. */
export type LoggedEvent = Readonly<{
  id: string;
  type: string;
  at: Date;
  /** The learner's local date then. */
  on: LocalDate;
  data: unknown;
}>;
