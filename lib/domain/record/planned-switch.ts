import * as z from "zod";
import { type Fact, instant, localDate } from "./fact.ts";

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
