import type { Comeback, PresenceRecord } from "../pause/comeback.ts";
import { isDue } from "../plan.ts";
import type { RoadmapDifference } from "../progress/roadmap-difference.ts";
import type { Pause } from "../record/facts.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { pauseOn } from "../record/pause.ts";
import type { ReviewRecord } from "../review/review-plan.ts";
import type { ReviewsDue } from "../review/reviews-due.ts";
import { type ReflectionDue, reflectionDue } from "../switch/reflection.ts";
import { addDays, type LocalDate, localDateOf } from "../time/dates.ts";
import { openTrial } from "../trial/trials.ts";
import type { Correction } from "./correction.ts";
import { type DismissedCorrection, justDismissed } from "./dismissal.ts";

/** Days from the one on which a learner meant to look back, on which they are reminded of it. */
const LOOK_BACK_DAYS = 14;

/** Days for which a question that nobody answers comes before all that follows; then it is asked where nothing else is said. */
const ASKS_FIRST_DAYS = 7;

/** The one thing that the coach has to say on /today. */
export type CoachMessage = Readonly<
  | { kind: "pause"; pause: Pause }
  | { kind: "planned-switch" }
  | { kind: "away"; comeback: Extract<Comeback, { kind: "away" }> }
  | { kind: "trial-over" }
  | { kind: "time-zone" }
  | { kind: "dismissed"; dismissed: DismissedCorrection }
  | { kind: "correction"; correction: Correction }
  | { kind: "reflection"; due: ReflectionDue }
  | { kind: "look-back" }
  | { kind: "reviews"; due: ReviewsDue }
  | { kind: "new-version"; difference: RoadmapDifference }
  | { kind: "reminder-offer" }
>;

/** What of a record the coach looks at. */
type CoachRecord = PresenceRecord &
  ReviewRecord &
  Pick<
    LearnerRecord,
    "enrollments" | "plannedSwitch" | "correctionDismissals" | "reflections" | "joinedAt"
  >;

/**
 * Returns what the coach says, or nothing: never more than one thing, the most pressing first. On pause it says that
 * and nothing else; for 7 days after coming back no correction and no review (docs/rules.md#one-message,
 * docs/rules.md#coming-back). A planned switch, a trial that is over and an unknown time zone are asked about first for 7 days,
 * and last from then on. `comeback`, `reviews`, `correction` and `newVersion` are what the caller found, whether it is to be
 * said or not.
 */
export function coachMessage({
  record,
  now,
  today,
  timeZone,
  isTimeZoneKnown,
  lookBackOn,
  comeback,
  reviews,
  correction,
  newVersion,
  offersReminders = false,
}: Readonly<{
  record: CoachRecord;
  now: Date;
  today: LocalDate;
  timeZone: string;
  isTimeZoneKnown: boolean;
  /** Of the open enrollment. */
  lookBackOn?: LocalDate;
  comeback?: Comeback;
  reviews: ReviewsDue;
  correction?: Correction;
  newVersion?: RoadmapDifference;
  /** Reminders may be offered. */
  offersReminders?: boolean;
}>): CoachMessage | undefined {
  const pause = pauseOn({ pauses: record.pauses, on: today });
  if (pause !== undefined) return { kind: "pause", pause };
  const questions = questionsOpen({ record, today, timeZone, isTimeZoneKnown });
  const pressing = questions.find(({ since }) => isPressing({ since, today }));
  if (pressing?.kind === "planned-switch") return { kind: pressing.kind };
  if (comeback?.kind === "away") return { kind: "away", comeback };
  if (pressing !== undefined) return { kind: pressing.kind };
  const dismissed = justDismissed({ record, now, today });
  if (dismissed !== undefined) return { kind: "dismissed", dismissed };
  if (correction !== undefined && comeback === undefined) return { kind: "correction", correction };
  const reflection = reflectionDue({ record, now });
  if (reflection !== undefined) return { kind: "reflection", due: reflection };
  if (isLookBackDue({ lookBackOn, today })) return { kind: "look-back" };
  if (reviews.asked.length > 0) return { kind: "reviews", due: reviews };
  if (newVersion !== undefined) return { kind: "new-version", difference: newVersion };
  const [question] = questions;
  if (question !== undefined) return { kind: question.kind };
  return offersReminders ? { kind: "reminder-offer" } : undefined;
}

type Question = Readonly<{
  kind: "planned-switch" | "trial-over" | "time-zone";
  since: LocalDate;
}>;

/** Returns what waits for an answer, and the first date on which it was asked. */
function questionsOpen({
  record,
  today,
  timeZone,
  isTimeZoneKnown,
}: Readonly<{
  record: CoachRecord;
  today: LocalDate;
  timeZone: string;
  isTimeZoneKnown: boolean;
}>): readonly Question[] {
  const questions: Question[] = [];
  const { plannedSwitch: plan } = record;
  if (plan !== undefined && isDue({ plan, today })) {
    questions.push({ kind: "planned-switch", since: plan.dueOn });
  }
  const trial = openTrial({ enrollments: record.enrollments, today, timeZone });
  if (trial?.isOver) {
    questions.push({ kind: "trial-over", since: addDays({ date: trial.endsOn, days: 1 }) });
  }
  if (!isTimeZoneKnown) {
    questions.push({ kind: "time-zone", since: localDateOf({ at: record.joinedAt, timeZone }) });
  }
  return questions;
}

function isPressing({ since, today }: Readonly<{ since: LocalDate; today: LocalDate }>): boolean {
  return today < addDays({ date: since, days: ASKS_FIRST_DAYS });
}

function isLookBackDue({
  lookBackOn: on,
  today,
}: Readonly<{ lookBackOn?: LocalDate; today: LocalDate }>): boolean {
  return on !== undefined && on <= today && today < addDays({ date: on, days: LOOK_BACK_DAYS });
}
