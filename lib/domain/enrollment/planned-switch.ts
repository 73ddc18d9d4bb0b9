import type { LocalDate } from "../words/dates.ts";

/** A switch that waits for its day; the old path goes on until the learner says yes. */
export type PlannedSwitch = Readonly<{
  id: string;
  /** The stay that it would end. */
  enrollment: string;
  /** The path that it would begin. */
  path: string;
  /** Why, in the learner's own words; may be empty. */
  reason: string;
  at: Date;
  /** The local date on which the learner is asked again. */
  dueOn: LocalDate;
}>;
