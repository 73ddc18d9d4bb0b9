import * as z from "zod";
import { absent, type Fact, instant, localDate } from "./fact.ts";

// What runs in a browser imports only the types from here: zod is large, and the content security policy refuses what it tries.

export const pauseSchema = z.object({
  id: z.string(),
  from: localDate,
  /** The last day off; absent while nobody knows: the pause then goes on. */
  to: absent(localDate),
  /** When it was written down. */
  at: instant,
});

/** Time off: from one local date to another, both included. */
export type Pause = Fact<typeof pauseSchema>;

export const weeklyGoalSchema = z.object({
  /** It holds from this local date until the next goal. */
  since: localDate,
  /** ISO weekdays, Monday is 1; empty for a goal in hours, or for none. */
  weekdays: z.array(z.number()),
  /** Hours a week; absent for a goal in days, or for none. */
  hours: absent(z.number()),
  /** Days in a week that may stand in for a planned one: 0, 1 or 2. */
  reserveDays: z.number(),
});

/** What a learner means to do in a week: days or hours, or neither, which is no goal. */
export type WeeklyGoal = Fact<typeof weeklyGoalSchema>;

export const workLogSchema = z.object({
  id: z.string(),
  /** Absent where they learned elsewhere and named none. */
  milestone: absent(z.string()),
  /** The date on which they worked. */
  on: localDate,
  /** When they said so; where they said it later, the last moment of that date. */
  at: instant,
  /** Above 0; absent where the learner did not say how long. */
  hours: absent(z.number()),
  /** A course, a book, in their own words; absent where they worked on the milestone itself. */
  what: absent(z.string()),
});

/** "I worked on this today", in hours where the learner said so; or what they learned elsewhere. */
export type WorkLog = Fact<typeof workLogSchema>;

export const plannedSwitchSchema = z.object({
  id: z.string(),
  /** The enrollment that it would end. */
  enrollment: z.string(),
  /** The path that it would begin. */
  path: z.string(),
  /** Why, in the learner's own words; may be empty. */
  reason: z.string(),
  at: instant,
  /** The local date on which the learner is asked again. */
  dueOn: localDate,
});

/** A switch that waits for its day; the old path goes on until the learner says yes. */
export type PlannedSwitch = Fact<typeof plannedSwitchSchema>;
