import type { ReviewOutcome } from "../record/answers.ts";
import type { LearnerRecord } from "../record/learner-record.ts";
import { addDays, type LocalDate } from "../time/dates.ts";

/**
 * The numbers of the own-words check. An answer is asked again 7, 30 and 90 days later, a handful a day at most, and the
 * rest can be spread over two weeks (docs/rules.md#reviews). Spaced recall helps; no study fixes these days
 * (docs/rules.md#our-numbers).
 */
export const REVIEW = {
  /** Days until an answer is asked again: from writing it, then from each time it still held. */
  afterDays: [7, 30, 90],
  perDay: 5,
  spreadOverDays: 14,
  /** Our estimate of what one answer takes. */
  minutesEach: 2,
} as const;

/** How an answer in the learner's own words stands: as written, as the last look at it found it. */
export type AnswerState = "explained" | ReviewOutcome;

/** What of a record says which answers are asked again, and when. */
export type ReviewRecord = Pick<LearnerRecord, "explanations" | "reviews" | "reviewDelays">;

/** When one answer is asked again. */
export type ReviewPlan = Readonly<{
  milestone: string;
  state: AnswerState;
  /** The local date on which it was last written. */
  writtenOn: LocalDate;
  /** The local date on which it was last written or looked at again. */
  since: LocalDate;
  /** Absent once it held after the last of the intervals: it is asked no more. */
  dueOn?: LocalDate;
}>;

/**
 * Returns for every explained milestone how its answer stands and when it is asked again. Reviews of an earlier wording
 * count no more: a rewritten answer begins anew. One that held moves to the next interval, one that faded to the first.
 */
export function reviewPlans(record: ReviewRecord): readonly ReviewPlan[] {
  const reviews = Map.groupBy(record.reviews, ({ milestone }) => milestone);
  const delays = new Map(record.reviewDelays.map((delay) => [delay.milestone, delay] as const));
  return record.explanations.map((explanation) =>
    planOf({
      explanation,
      reviews: reviews.get(explanation.milestone) ?? [],
      delay: delays.get(explanation.milestone),
    }),
  );
}

function planOf({
  explanation,
  reviews,
  delay,
}: Readonly<{
  explanation: LearnerRecord["explanations"][number];
  reviews: LearnerRecord["reviews"];
  delay?: LearnerRecord["reviewDelays"][number];
}>): ReviewPlan {
  const counted = reviews
    .filter(({ at }) => at > explanation.at)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const last = counted.at(-1) ?? explanation;
  const held = counted.length - 1 - counted.findLastIndex(({ outcome }) => outcome === "faded");
  const days = REVIEW.afterDays[held];
  const plan = {
    milestone: explanation.milestone,
    state: counted.at(-1)?.outcome ?? "explained",
    writtenOn: explanation.on,
    since: last.on,
  } as const;
  if (days === undefined) return plan;
  const dueOn = addDays({ date: last.on, days });
  const isDelayed = delay !== undefined && delay.at > last.at && delay.until > dueOn;
  return { ...plan, dueOn: isDelayed ? delay.until : dueOn };
}
