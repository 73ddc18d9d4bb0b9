import { isPlanned } from "../goal/goal-week.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { isPaused } from "../record/pause.ts";
import { addDays, type LocalDate } from "../time/dates.ts";
import { workDays } from "../work/work.ts";

/** Days for which reminders are offered after a planned day that passed without work. */
const OFFERED_DAYS = 14;

/** What of a record says whether reminders are offered. */
export type OfferRecord = Pick<
  LearnerRecord,
  "goals" | "pauses" | "logs" | "completions" | "stepTicks" | "reminders"
>;

/**
 * Returns whether reminders are offered on a date: a planned day of the last two weeks passed without work, days off left out, and
 * the learner was never asked, nor chose any themselves. Whatever they answer is the end of it (docs/rules.md#reminders).
 */
export function offersReminders({
  record,
  today,
}: Readonly<{ record: OfferRecord; today: LocalDate }>): boolean {
  const { goals, pauses, reminders } = record;
  if (reminders !== undefined || goals.length === 0) return false;
  const worked = new Set(workDays(record));
  return Array.from({ length: OFFERED_DAYS }, (_, days) =>
    addDays({ date: today, days: -days - 1 }),
  )
    .filter((on) => isPlanned({ goals, on }) && !isPaused({ pauses, on }))
    .some((on) => !worked.has(on));
}
