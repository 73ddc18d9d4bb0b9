import type { LearnerRecord } from "../record/learner-record.ts";
import { type AnswerState, type ReviewRecord, reviewPlans } from "./review-plan.ts";

/** How far a milestone is the learner's own: done and not explained, or how their answer stands. */
export type OwnWordsState = "done" | AnswerState;

/** What of a record says what was done, and how its answers stand. */
export type OwnWordsRecord = ReviewRecord & Pick<LearnerRecord, "completions">;

/** Returns for any milestone how far it is the learner's own; nothing while it is neither done nor explained. */
export function ownWordsState({
  record,
}: Readonly<{ record: OwnWordsRecord }>): (milestone: string) => OwnWordsState | undefined {
  const done = new Set(record.completions.map(({ milestone }) => milestone));
  const answers = new Map(reviewPlans(record).map(({ milestone, state }) => [milestone, state]));
  return (milestone) => answers.get(milestone) ?? (done.has(milestone) ? "done" : undefined);
}
