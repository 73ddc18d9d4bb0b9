import "server-only";
import { findAskedAnswer } from "#lib/data/review/asked-answer";
import { getTitles } from "#lib/data/roadmap/titles";
import type { Learner } from "#lib/domain/learner";
import type { AskedAnswer } from "#lib/domain/review/asked-answer";
import { type ReviewPlan, reviewPlans } from "#lib/domain/review/review-plan";
import { type ReviewsDue, reviewsDue } from "#lib/domain/review/reviews-due";
import { type ReviewDelay, spreadReviews } from "#lib/domain/review/spread-reviews";
import { localDateOf } from "#lib/domain/time/dates";
import { loadLearner } from "#lib/loaders/learner";

export type ReviewView = Readonly<{
  learner: Learner;
  due: ReviewsDue;
  /** The one that is asked now, and how it stands. */
  now?: Readonly<{ asked: AskedAnswer; plan: ReviewPlan }>;
  /** Where the rest would stand after spreading it. */
  toSpread: readonly ReviewDelay[];
  /** What was spread today and waits. */
  spread: readonly ReviewDelay[];
  /** Every answer, newest first, with what its milestone is called. */
  answers: readonly Readonly<{ plan: ReviewPlan; title: string }>[];
  /** The newest milestone that is done and not explained. */
  toExplain?: Readonly<{ milestone: string; title: string }>;
}>;

/** Returns what is asked again today, one at a time. */
export async function loadReview(): Promise<ReviewView> {
  const learner = await loadLearner();
  const { record, today, timeZone, userId } = learner;
  const due = reviewsDue({ record, today });
  const [plan] = due.asked;
  const titles = await getTitles();
  const asked =
    plan && ((await findAskedAnswer({ userId, milestone: plan.milestone })) ?? undefined);
  const explained = new Set(record.explanations.map(({ milestone }) => milestone));
  const unexplained = record.completions.findLast(
    ({ milestone, prior }) => !(prior || explained.has(milestone)),
  )?.milestone;
  return {
    learner,
    due,
    now: asked && plan && { asked, plan },
    toSpread: spreadReviews({ record, today, rest: due.rest }),
    spread: record.reviewDelays.filter(
      ({ at, until }) => localDateOf({ at, timeZone }) === today && until > today,
    ),
    answers: reviewPlans(record)
      .map((each) => ({ plan: each, title: titles.milestone(each.milestone) }))
      .toReversed(),
    toExplain:
      unexplained === undefined
        ? undefined
        : { milestone: unexplained, title: titles.milestone(unexplained) },
  };
}
