import type { OwnWordsState } from "#lib/domain/review/own-words-state";
import type { ReviewPlan } from "#lib/domain/review/review-plan";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatAnswer, OWN_WORDS_STATES, REVIEW_DAYS } from "#lib/wording/review/review";

/** Above the question of a milestone: how far it is the learner's own, in words, and when it is asked again. */
export function OwnWordsStatus({
  state,
  plan,
  today,
}: Readonly<{ state?: OwnWordsState; plan?: ReviewPlan; today: LocalDate }>) {
  if (state === undefined) return null;
  const isDue = plan?.dueOn !== undefined && plan.dueOn <= today;
  return (
    <p className="max-w-prose">
      {plan === undefined
        ? `${OWN_WORDS_STATES[state]}, but not yet in your own words. If you like, answer the question below. Your answer comes back after ${REVIEW_DAYS} days, so that you can see whether it still holds.`
        : formatAnswer({ plan, today })}{" "}
      {isDue ? <a href="/review">Review it now</a> : null}
    </p>
  );
}
