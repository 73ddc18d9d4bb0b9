import type { LearnerRecord } from "../record/learner-record.ts";
import { type AnswerState, reviewPlans } from "./review-plan.ts";

/** How far a milestone is the learner's own: done and not explained, or how their answer stands. */
export type OwnWordsState = "done" | AnswerState;

/** Returns for any milestone how far it is the learner's own; nothing while it is neither done nor explained. */
export function ownWordsState({
  record,
}: Readonly<{ record: LearnerRecord }>): (milestone: string) => OwnWordsState | undefined {
  const done = new Set(record.completions.map(({ milestone }) => milestone));
  const answers = new Map(reviewPlans(record).map(({ milestone, state }) => [milestone, state]));
  return (milestone) => answers.get(milestone) ?? (done.has(milestone) ? "done" : undefined);
}
