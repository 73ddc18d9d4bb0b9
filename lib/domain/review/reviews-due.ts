import { comebackIn, type PresenceRecord } from "../pause/comeback.ts";
import { isPaused } from "../record/pause.ts";
import type { LocalDate } from "../time/dates.ts";
import { REVIEW, type ReviewPlan, type ReviewRecord, reviewPlans } from "./review-plan.ts";

/** An answer whose day to be asked again has come. */
export type DueReview = ReviewPlan & Readonly<{ dueOn: LocalDate }>;

export type ReviewsDue = Readonly<{
  /** Asked today, the one due longest first: at most five, less those answered today. */
  asked: readonly DueReview[];
  /** Due as well, and not asked today; in the same order. */
  rest: readonly DueReview[];
  /** How many were answered today. */
  answered: number;
  /** Why nothing is asked, though something may be due. */
  silence?: "pause" | "coming-back";
  /** The next date on which an answer comes due. */
  nextOn?: LocalDate;
}>;

/**
 * Returns what is asked again today. On a day off nothing is, nor in the 7 days after
 * coming back (docs/rules.md#coming-back). What came due meanwhile waits, and is asked a handful a day.
 */
export function reviewsDue({
  record,
  today,
}: Readonly<{ record: ReviewRecord & PresenceRecord; today: LocalDate }>): ReviewsDue {
  const plans = reviewPlans(record).filter(isPlanned).toSorted(byDueDate);
  const nextOn = plans.find(({ dueOn }) => dueOn > today)?.dueOn;
  const answered = answeredOn({ record, today });
  const silence = silenceOn({ record, today });
  if (silence !== undefined) return { asked: [], rest: [], answered, silence, nextOn };
  const due = plans.filter(({ dueOn }) => dueOn <= today);
  const places = Math.max(0, REVIEW.perDay - answered);
  return { asked: due.slice(0, places), rest: due.slice(places), answered, nextOn };
}

/** Returns whether the day of this answer has come: before, there is nothing to say of it. */
export function isReviewDue({
  record,
  milestone,
  today,
}: Readonly<{ record: ReviewRecord; milestone: string; today: LocalDate }>): boolean {
  const plan = reviewPlans(record).find((each) => each.milestone === milestone);
  return plan?.dueOn !== undefined && plan.dueOn <= today;
}

function answeredOn({
  record,
  today,
}: Readonly<{ record: Pick<ReviewRecord, "reviews">; today: LocalDate }>): number {
  const answered = record.reviews.filter(({ on }) => on === today);
  return new Set(answered.map(({ milestone }) => milestone)).size;
}

function silenceOn({
  record,
  today,
}: Readonly<{ record: PresenceRecord; today: LocalDate }>): ReviewsDue["silence"] {
  if (isPaused({ pauses: record.pauses, on: today })) return "pause";
  return comebackIn({ record, today }) === undefined ? undefined : "coming-back";
}

function isPlanned(plan: ReviewPlan): plan is DueReview {
  return plan.dueOn !== undefined;
}

/** Of several due on one day the one written or looked at longest ago, then by id: the same order on every page. */
function byDueDate(one: DueReview, other: DueReview): number {
  return (
    one.dueOn.localeCompare(other.dueOn) ||
    one.since.localeCompare(other.since) ||
    one.milestone.localeCompare(other.milestone)
  );
}
