import type { MilestoneState } from "#lib/domain/progress/milestone-state";
import type { OwnWordsState } from "#lib/domain/review/own-words-state";
import { OWN_WORDS_STATES } from "#lib/wording/review/review";
import { formatMilestoneState } from "#lib/wording/waymarks";

/** How a milestone of the learner's roadmap stands, in words: done or not, and how far it is their own. */
export function StateWords({
  state,
  carriedFrom,
  ownWords,
}: Readonly<{
  state: MilestoneState;
  /** What the path is called that it was brought along from. */
  carriedFrom?: string;
  ownWords?: OwnWordsState;
}>) {
  const stands = formatMilestoneState({ state, carriedFrom });
  return (
    <>
      {stands === undefined ? null : <span className="wrap-anywhere">{stands}</span>}
      {ownWords === undefined || ownWords === "done" ? null : (
        <span>{OWN_WORDS_STATES[ownWords].toLowerCase()}</span>
      )}
    </>
  );
}
