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
