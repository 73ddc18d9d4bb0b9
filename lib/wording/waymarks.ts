import type { MentorMilestone } from "#lib/domain/mentor";
import type { MilestoneState } from "#lib/domain/progress/milestone-state";
import type { Waymark, WaymarkState } from "#lib/domain/progress/waymarks";
import { formatDate } from "./dates.ts";

const WORDS: Readonly<Record<WaymarkState, string>> = {
  done: "done",
  carried: "carried over",
  prior: "done before Waymark",
  waived: "skipped permanently",
  next: "next",
  aside: "put aside",
  open: "to do",
};

/** Returns "done", "carried over", "optional, to do": how a waymark stands. */
export function formatWaymark({
  state,
  isOptional,
}: Pick<Waymark, "state" | "isOptional">): string {
  return isOptional ? `optional, ${WORDS[state]}` : WORDS[state];
}

/** Returns "done 3 March 2026", "waived: I know it", "put aside for now": how a milestone of one's own stands; absent while it is open. */
export function formatMilestoneState({
  state,
  carriedFrom,
}: Readonly<{
  state: MilestoneState;
  /** What the path is called that it was brought along from. */
  carriedFrom?: string;
}>): string | undefined {
  if (state.kind === "done") {
    if (state.prior) return WORDS.prior;
    return carriedFrom === undefined
      ? `${WORDS.done} ${formatDate(state.on)}`
      : `${WORDS.carried} from ${carriedFrom}`;
  }
  if (state.kind === "waived") return `${WORDS.waived}: ${state.reason}`;
  return state.kind === "aside" ? `${WORDS.aside} for now` : undefined;
}

/** Returns "done 3 March 2026", "waived", "to do": how a milestone stands for a mentor, to whom the next one is to do too. */
export function formatSharedState({ state, on }: Pick<MentorMilestone, "state" | "on">): string {
  if (state === "done" && on !== undefined) return `${WORDS.done} ${formatDate(on)}`;
  return state === "next" ? WORDS.open : WORDS[state];
}
