import type { LearnerRecord } from "../record/learner-record.ts";
import { type LocalDate, localDateOf } from "../time/dates.ts";

/** Before this hour of the night, a tick may belong to the date before (docs/rules.md#small-hours). */
export const SMALL_HOURS = 4;

/** Two ticks of one night are no further apart than these hours. */
export const SAME_NIGHT_HOURS = 4;

const HOUR_MS = 3_600_000;

/** Returns whether it is before 04:00 in a time zone. */
export function isSmallHours({ at, timeZone }: Readonly<{ at: Date; timeZone: string }>): boolean {
  const earlier = new Date(at.getTime() - SMALL_HOURS * HOUR_MS);
  return localDateOf({ at: earlier, timeZone }) < localDateOf({ at, timeZone });
}

/** Returns the last tick of a record up to a moment, of a milestone or a step, that is not `prior`; absent without one. */
export function lastTickIn({
  record: { completions, stepTicks },
  until,
}: Readonly<{
  record: Pick<LearnerRecord, "completions" | "stepTicks">;
  until: Date;
}>): Readonly<{ at: Date; on: LocalDate }> | undefined {
  const isOne = ({ at, prior }: Readonly<{ at: Date; prior: boolean }>) => !prior && at <= until;
  const [done, step] = [completions.findLast(isOne), stepTicks.findLast(isOne)];
  if (done === undefined || step === undefined) return done ?? step;
  return step.at > done.at ? step : done;
}

/** Returns the date to which a tick belongs: before 04:00 that of the tick before, where that was within four hours. */
export function dateOfTick({
  at,
  timeZone,
  before,
}: Readonly<{
  at: Date;
  timeZone: string;
  before?: Readonly<{ at: Date; on: LocalDate }>;
}>): LocalDate {
  const on = localDateOf({ at, timeZone });
  if (before === undefined || before.on > on || !isSmallHours({ at, timeZone })) return on;
  const hours = (at.getTime() - before.at.getTime()) / HOUR_MS;
  return hours >= 0 && hours <= SAME_NIGHT_HOURS ? before.on : on;
}
