import type { LearnerRecord, WorkRecord } from "../record/learner-record.ts";
import { type DaysOff, daysNotPaused, isPaused } from "../record/pause.ts";
import { addDays, daysBetween, type LocalDate } from "../time/dates.ts";
import { workDays } from "../work/work.ts";
import { type Days, longestFreeDays } from "./can-pause.ts";

/** After this many days without a work day, somebody comes back (docs/rules.md#coming-back). */
const AWAY_DAYS = 30;
/** For this many days after that, every correction and review is held back. */
const HOLD_DAYS = 7;

export type Comeback = Readonly<
  | {
      kind: "away";
      /** The last work day. */
      since: LocalDate;
      /** Calendar days since then, days off included. */
      days: number;
      /** The longest stretch up to yesterday that is not noted as a pause; absent where all of it is. */
      gap?: Days;
    }
  | {
      kind: "back";
      /** The day of the return. */
      on: LocalDate;
      /** The first date on which corrections and reviews may speak again. */
      holdUntil: LocalDate;
    }
>;

type Time = Readonly<{
  /** Sorted. */
  workDays: readonly LocalDate[];
  pauses: readonly DaysOff[];
  today: LocalDate;
}>;

/**
 * Returns whether somebody was away long enough to be welcomed back. `away`: 30 days or more
 * since the last work day, days off not counted; never on a day off, and never without any work day. `back`: for
 * 7 days after the return, which is the first work day after 30 days or more without one (days off counted here),
 * or the day after a pause within such a gap. The newest return holds.
 */
export function comebackOf({ workDays, pauses, today }: Time): Comeback | undefined {
  const known = workDays.filter((on) => on <= today);
  const since = known.at(-1);
  if (since === undefined || isPaused({ pauses, on: today })) return undefined;

  const from = addDays({ date: since, days: 1 });
  if (daysNotPaused({ pauses, from, to: today }) >= AWAY_DAYS) {
    const gap = longestFreeDays({ pauses, from, to: addDays({ date: today, days: -1 }) });
    return { kind: "away", since, days: daysBetween({ from: since, to: today }), gap };
  }
  const on = returnOf({ workDays: known, pauses, today });
  if (on === undefined) return undefined;
  const holdUntil = addDays({ date: on, days: HOLD_DAYS });
  return today < holdUntil ? { kind: "back", on, holdUntil } : undefined;
}

/** What of a record says on which days a learner worked, and which they had off. */
export type PresenceRecord = WorkRecord & Pick<LearnerRecord, "pauses">;

/** Returns whether whoever has this record comes back, as `comebackOf` does. */
export function comebackIn({
  record,
  today,
}: Readonly<{ record: PresenceRecord; today: LocalDate }>): Comeback | undefined {
  return comebackOf({ workDays: workDays(record), pauses: record.pauses, today });
}

function returnOf({ workDays, pauses, today }: Time): LocalDate | undefined {
  const worked = workDays.findLast((on, index) => isAfterGap({ before: workDays[index - 1], on }));
  const afterPauses = pauses
    .flatMap(({ to }) => (to === undefined ? [] : [addDays({ date: to, days: 1 })]))
    .filter((on) => on <= today)
    .filter((on) => isAfterGap({ before: workDays.findLast((day) => day < on), on }));
  return [...(worked === undefined ? [] : [worked]), ...afterPauses].toSorted().at(-1);
}

/** Whether the last work day before a date was so long ago. */
function isAfterGap({
  before,
  on,
}: Readonly<{ before: LocalDate | undefined; on: LocalDate }>): boolean {
  return before !== undefined && daysBetween({ from: before, to: on }) >= AWAY_DAYS;
}
