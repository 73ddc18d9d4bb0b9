import type { MilestoneState } from "#lib/domain/milestone/milestone-state";
import { dateInWords } from "#lib/domain/words/date-words";

/** How a milestone of the learner's roadmap stands, in words. */
export function StateWords({
  state,
  carriedFrom,
}: Readonly<{
  state: MilestoneState;
  /** What the path is called that it was brought along from. */
  carriedFrom?: string;
}>) {
  if (state.kind === "done") {
    if (state.prior) return <span>done before Waymark</span>;
    return carriedFrom === undefined ? (
      <span>done {dateInWords(state.on)}</span>
    ) : (
      <span>carried over from {carriedFrom}</span>
    );
  }
  if (state.kind === "waived") return <span>waived: {state.reason}</span>;
  if (state.kind === "aside") return <span>put aside for now</span>;
  return null;
}
