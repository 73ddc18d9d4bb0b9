import { addDays, type LocalDate } from "../time/dates.ts";
import { REVIEW, type ReviewRecord, reviewPlans } from "./review-plan.ts";
import type { DueReview } from "./reviews-due.ts";

/** A review that waits until a date. */
export type ReviewDelay = Readonly<{ milestone: string; until: LocalDate }>;

/**
 * Returns on which date each of `rest` is asked: in its order, evenly over the 14 days after `today`, and at most five
 * on a day, what is due then anyway included. Where that does not fit, days after those are used.
 */
export function spreadReviews({
  record,
  today,
  rest,
}: Readonly<{
  record: ReviewRecord;
  today: LocalDate;
  rest: readonly DueReview[];
}>): readonly ReviewDelay[] {
  const places = freePlaces({ record, today, needed: rest.length });
  return rest.flatMap(({ milestone }, index) => {
    const until = places[Math.floor((index * places.length) / rest.length)];
    return until === undefined ? [] : [{ milestone, until }];
  });
}

/** One date for each review that still fits on it, oldest first: of two weeks, or of more until there are enough. */
function freePlaces({
  record,
  today,
  needed,
}: Readonly<{
  record: ReviewRecord;
  today: LocalDate;
  needed: number;
}>): readonly LocalDate[] {
  const taken = Map.groupBy(reviewPlans(record), ({ dueOn }) => dueOn);
  const places: LocalDate[] = [];
  for (let days = 1; days <= REVIEW.spreadOverDays || places.length < needed; days += 1) {
    const date = addDays({ date: today, days });
    const free = REVIEW.perDay - (taken.get(date)?.length ?? 0);
    for (let place = 0; place < free; place += 1) places.push(date);
  }
  return places;
}
