import * as z from "zod";
import { HELPED, REVIEW_OUTCOMES, WHEN_DONE } from "../record/answers.ts";
import { PHASES } from "../record/phases.ts";
import { isTimeZone, startOfWeek } from "../time/dates.ts";
import {
  date,
  enrollmentName,
  eventData,
  logName,
  moment,
  pages,
  roadmapName,
  sentences,
  slug,
} from "./archive-fields.ts";

const hours = z.number().positive().max(24);
const hoursPerWeek = z.int().min(1).max(80).nullable();
const marked = z.strictObject({ milestone: slug, at: moment });
const dated = z.strictObject({ milestone: slug, at: moment, on: date });
const written = dated.extend({ text: pages.min(1) });

const monday = date.refine((on) => startOfWeek(on) === on);

const enrollment = z.strictObject({
  id: enrollmentName,
  path: slug,
  roadmap: roadmapName,
  kind: z.enum(["trial", "committed"]),
  startedAt: moment,
  why: sentences,
  hoursPerWeek,
  lookBackOn: date.nullable(),
  endedAt: moment.nullable(),
  endedAs: z.enum(["switched", "completed", "left"]).nullable(),
  /** Where the learner stood at the end. */
  ended: z
    .strictObject({
      phase: z.enum(PHASES),
      depth: z.number().min(0).max(1),
      activeDays: z.int().min(0).max(100_000),
    })
    .nullable(),
  switchReason: sentences.nullable(),
  exempt: sentences.nullable(),
});

const event = z.strictObject({
  type: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .max(100),
  at: moment,
  on: date,
  operation: z.uuid().nullable(),
  data: eventData,
});

/** Everything of which a learner had any number in the first two versions, by the name of its list; oldest first. */
export const archiveV1ListsSchema = z.strictObject({
  enrollments: z.array(enrollment).max(5_000),
  completions: z.array(dated.extend({ prior: z.boolean() })).max(10_000),
  waivers: z.array(marked.extend({ reason: sentences })).max(10_000),
  putAside: z.array(marked).max(10_000),
  stepTicks: z.array(dated.extend({ step: slug, prior: z.boolean() })).max(50_000),
  logs: z
    .array(
      z.strictObject({
        id: logName,
        milestone: slug.nullable(),
        on: date,
        at: moment,
        hours: hours.nullable(),
        what: sentences.min(1).nullable(),
      }),
    )
    .max(50_000),
  burstAnswers: z
    .array(z.strictObject({ on: date, as: z.enum(WHEN_DONE), since: date.nullable(), at: moment }))
    .max(10_000),
  evidence: z.array(written).max(10_000),
  notes: z.array(written).max(10_000),
  explanations: z.array(written).max(10_000),
  reviews: z.array(dated.extend({ outcome: z.enum(REVIEW_OUTCOMES) })).max(50_000),
  reviewDelays: z.array(marked.extend({ until: date })).max(10_000),
  pauses: z.array(z.strictObject({ from: date, to: date.nullable(), at: moment })).max(5_000),
  goals: z
    .array(
      z.strictObject({
        since: date,
        weekdays: z.array(z.int().min(1).max(7)).max(7),
        hours: z.int().min(1).max(80).nullable(),
        reserveDays: z.int().min(0).max(2),
        at: moment,
      }),
    )
    .max(5_000),
  plannedSwitches: z
    .array(
      z.strictObject({
        enrollment: enrollmentName,
        path: slug,
        reason: sentences,
        at: moment,
        dueOn: date,
        resolvedAt: moment.nullable(),
        resolvedAs: z.enum(["cancelled", "stayed", "switched", "lapsed"]).nullable(),
      }),
    )
    .max(5_000),
  reflections: z
    .array(
      z.strictObject({
        enrollment: enrollmentName,
        helped: z.enum(HELPED).nullable(),
        text: sentences,
        at: moment,
      }),
    )
    .max(5_000),
  correctionDismissals: z
    .array(
      z.strictObject({
        correction: z.string().max(100),
        at: moment,
        until: date.nullable(),
        reason: sentences.nullable(),
      }),
    )
    .max(5_000),
  noticeDismissals: z.array(z.strictObject({ upToHopAt: moment, at: moment })).max(5_000),
  events: z.array(event).max(60_000),
});

/** Everything of which a learner has any number: what later versions added stands here, and below in what older files lack. */
export const archiveListsSchema = archiveV1ListsSchema.extend({
  /** Weeks that the learner looked back on, by their Mondays; `question` is which one they answered. */
  weekLooks: z
    .array(z.strictObject({ monday, question: slug, text: sentences.min(1), at: moment }))
    .max(5_000),
});

export const archiveV1SettingsSchema = z.strictObject({
  timeZone: z
    .string()
    .max(100)
    .nullable()
    .refine((zone) => zone === null || isTimeZone(zone)),
  hoursPerWeek,
  coolingOffDays: z.int().min(0).max(14),
  forecastHiddenAt: moment.nullable(),
  joinedAt: moment,
});

export const archiveSettingsSchema = archiveV1SettingsSchema.extend({
  weekLookHiddenAt: moment.nullable(),
});

/** What files of older versions do not say. */
export const LATER_LISTS = { weekLooks: [] } as const;
export const LATER_SETTINGS = { weekLookHiddenAt: null } as const;
