import type { MilestoneState } from "#lib/domain/progress/milestone-state";
import type { OwnWordsState } from "#lib/domain/review/own-words-state";
import { formatDate } from "#lib/wording/dates";
import { OWN_WORDS_STATES } from "#lib/wording/review/review";

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
  const stands = snapshot({ state, carriedFrom });
  return (
    <>
      {stands === undefined ? null : <span>{stands}</span>}
      {ownWords === undefined || ownWords === "done" ? null : (
        <span>{OWN_WORDS_STATES[ownWords].toLowerCase()}</span>
      )}
    </>
  );
}

function snapshot({
  state,
  carriedFrom,
}: Readonly<{ state: MilestoneState; carriedFrom?: string }>): string | undefined {
  if (state.kind === "done") {
    if (state.prior) return "done before Waymark";
    return carriedFrom === undefined
      ? `done ${formatDate(state.on)}`
      : `carried over from ${carriedFrom}`;
  }
  if (state.kind === "waived") return `waived: ${state.reason}`;
  return state.kind === "aside" ? "put aside for now" : undefined;
}
