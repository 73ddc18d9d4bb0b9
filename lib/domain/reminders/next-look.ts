import { isPaused } from "../record/pause.ts";
import { addDays, localDateOf } from "../time/dates.ts";
import { instantOf } from "../time/wall-clock.ts";
import { occasionsOn } from "./occasions.ts";
import type { ReminderFacts } from "./reminder-due.ts";

/** Nobody is left unlooked at for longer: what the record comes to mean by time alone is seen in time. */
const LOOK_AHEAD_DAYS = 6;

/**
 * Returns the moment at which it is next worth asking whether a reminder is due: the first hour after now of anything that the record
 * tells of on the next days, as it is now; absent where nothing can be due until the learner changes something.
 */
export function nextLook({ choices, timeZone, ...facts }: ReminderFacts): Date | undefined {
  if (choices === undefined || choices.kinds.length === 0) return undefined;
  if (timeZone === undefined) return undefined;
  const { record, sent, now } = facts;
  const today = localDateOf({ at: now, timeZone });
  for (let days = 0; days < LOOK_AHEAD_DAYS; days += 1) {
    const on = addDays({ date: today, days });
    if (isPaused({ pauses: record.pauses, on }) || sent.some((each) => each.on >= on)) continue;
    const next = occasionsOn(on, { ...facts, choices, timeZone })
      .map(({ hour }) => instantOf({ date: on, minutes: hour * 60, timeZone }))
      .filter((at) => at > now)
      .toSorted((one, other) => one.getTime() - other.getTime())[0];
    if (next !== undefined) return next;
  }
  const last = addDays({ date: today, days: LOOK_AHEAD_DAYS });
  const hour = Math.min(choices.hour, choices.lookHour);
  return instantOf({ date: last, minutes: hour * 60, timeZone });
}
