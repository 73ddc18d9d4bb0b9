import type { OwnWordsState } from "#lib/domain/review/own-words-state";
import { REVIEW, type ReviewPlan } from "#lib/domain/review/review-plan";
import type { ReviewsDue } from "#lib/domain/review/reviews-due";
import type { LocalDate } from "#lib/domain/time/dates";
import { onDay } from "../dates.ts";
import { counted, listed } from "../numbers.ts";

/** The states of a milestone as a learner reads them. */
export const OWN_WORDS_STATES: Readonly<Record<OwnWordsState, string>> = {
  done: "Done",
  explained: "Explained",
  confirmed: "Confirmed",
  faded: "Forgotten",
};

/** After how many days an answer is asked again: "7, 30 and 90". */
export const REVIEW_DAYS = listed(REVIEW.afterDays.map(String));

/** Returns "Explained on 3 March, due for review on 10 March.": how an answer stands, in a sentence. */
export function formatAnswer({
  plan: { state, since, dueOn },
  today,
}: Readonly<{ plan: ReviewPlan; today: LocalDate }>): string {
  const stands = `${OWN_WORDS_STATES[state]} ${onDay({ on: since, today })}`;
  if (dueOn === undefined) return `${stands}. You knew it every time, so it is not asked again.`;
  if (dueOn <= today) return `${stands}, due for review now.`;
  return `${stands}, due for review ${onDay({ on: dueOn, today })}.`;
}

/** Returns "3 answers due for review: about 6 minutes"; empty where none is asked today. */
export function formatInvitation({ asked }: Pick<ReviewsDue, "asked">): string {
  if (asked.length === 0) return "";
  const minutes = counted(asked.length * REVIEW.minutesEach, "minute");
  return `${counted(asked.length, "answer")} due for review: about ${minutes}`;
}
