import * as z from "zod";
import { HELPED, REVIEW_OUTCOMES, WHEN_DONE } from "./answers.ts";
import { enrollmentSchema } from "./enrollment.ts";
import type { EventType } from "./event.ts";
import { absent, type Fact, instant, localDate } from "./fact.ts";
import {
  pauseSchema,
  plannedSwitchSchema,
  type WorkLog,
  weeklyGoalSchema,
  workLogSchema,
} from "./facts.ts";
import { reminderChoicesSchema } from "./reminders.ts";

/** Something that happened to a milestone, and on which of the learner's local dates. */
const dated = z.object({ milestone: z.string(), at: instant, on: localDate });

/** The facts of which a learner has any number, oldest first. */
export const factListsSchema = z.object({
  enrollments: z.array(enrollmentSchema),
  completions: z.array(dated.extend({ prior: z.boolean() })),
  waivers: z.array(z.object({ milestone: z.string(), reason: z.string(), at: instant })),
  putAside: z.array(z.object({ milestone: z.string(), at: instant })),
  stepTicks: z.array(dated.extend({ step: z.string(), prior: z.boolean() })),
  /** Work that the learner logged. */
  logs: z.array(workLogSchema),
  /** When the ticks of a date were done, where that was too much for it: said at `at` of those made by then. */
  burstAnswers: z.array(
    z.object({
      on: localDate,
      as: z.enum(WHEN_DONE),
      since: absent(localDate),
      at: instant,
    }),
  ),
  /** Time off; pauses may overlap. */
  pauses: z.array(pauseSchema),
  /** What was written about milestones, without the words: a link that shows one is real, an answer in own words. */
  evidence: z.array(dated),
  explanations: z.array(dated),
  /** Answers that were asked again. */
  reviews: z.array(dated.extend({ outcome: z.enum(REVIEW_OUTCOMES) })),
  /** Reviews that were spread: not asked before this date. */
  reviewDelays: z.array(z.object({ milestone: z.string(), until: localDate, at: instant })),
  /** Each holds until the next. */
  goals: z.array(weeklyGoalSchema),
  /** Whether a switch helped, as answered: `enrollment` is the one that it began. */
  reflections: z.array(
    z.object({
      enrollment: z.string(),
      helped: absent(z.enum(HELPED)),
      text: z.string(),
      at: instant,
    }),
  ),
  /** Corrections that were dismissed: until a date, or for good. */
  correctionDismissals: z.array(
    z.object({
      correction: z.string(),
      at: instant,
      until: absent(localDate),
      reason: absent(z.string()),
    }),
  ),
});

/** The events that are told on the next page (docs/rules.md#told), what another of them brings about after it. */
export const TOLD_EVENTS = [
  "switched",
  "committed",
  "left",
  "trial-started",
  "switch-planned",
  "trial-ended",
  "planned-switch-settled",
] as const satisfies readonly EventType[];

export const learnerRecordSchema = factListsSchema.extend({
  /** Newer roadmap versions that were accepted: which one the enrollment was on until then. */
  acceptances: z.array(z.object({ enrollment: z.string(), from: z.string(), at: instant })),
  /** Every published version of the fundamentals, and when it was published. */
  fundamentalsVersions: z.array(z.object({ id: z.string(), at: instant })),
  /** The switch that waits for its day, if there is one. */
  plannedSwitch: absent(plannedSwitchSchema),
  /** What they want to be reminded of; absent while they have not said. */
  reminders: absent(reminderChoicesSchema),
  /** Days between planning a switch and being asked again, 0 to 14. */
  coolingOffDays: z.number(),
  /** The learner would rather not see when they may be done. */
  isForecastHidden: z.boolean(),
  /** The learner would rather not be pointed to the look at their week. */
  isWeekLookHidden: z.boolean(),
  /** Comments on their evidence that they have neither kept nor hidden. */
  waitingComments: z.number(),
  /** The Monday of the last week that they looked back on in words; absent before the first. */
  lastWeekLook: absent(localDate),
  /** Id of the newest published version of the path they are on; absent without one. */
  newestRoadmap: absent(z.string()),
  /** The moment of the newest counted switch up to which the focus notice was dismissed. */
  dismissedUpTo: absent(instant),
  /** What last happened between the learner and their paths; `data` is as its event holds it. */
  lastPathEvent: absent(z.object({ type: z.enum(TOLD_EVENTS), at: instant, data: z.unknown() })),
  /** When the learner made their account. */
  joinedAt: instant,
  /** Id of the newest published fundamentals: what a learner without a path follows. */
  fundamentals: z.string(),
  /** Grows with every change of the record or the account: of two answers, the one with the larger revision is newer. */
  revision: z.number(),
});

/** Everything about a learner's way that a page may need; what they wrote about milestones is not in it. */
export type LearnerRecord = Fact<typeof learnerRecordSchema>;

/** Something that a record says about a milestone: that it is completed, waived, put aside. */
export type Marked = Readonly<{ milestone: string }>;

/** What of a record says on which days a learner worked. */
export type WorkRecord = Pick<LearnerRecord, "stepTicks" | "completions"> &
  Readonly<{ logs: readonly Omit<WorkLog, "id" | "what">[] }>;

/** Days between planning a switch and being asked again, for who has not chosen. */
export const COOLING_OFF_DAYS = 7;

/** The record of a learner who did nothing yet; `fundamentals` is what they would follow. */
export const EMPTY_RECORD: Omit<LearnerRecord, "fundamentals" | "joinedAt"> = {
  ...factListsSchema.parse(
    Object.fromEntries(Object.keys(factListsSchema.shape).map((list) => [list, []])),
  ),
  acceptances: [],
  fundamentalsVersions: [],
  coolingOffDays: COOLING_OFF_DAYS,
  isForecastHidden: false,
  isWeekLookHidden: false,
  waitingComments: 0,
  revision: 0,
};
