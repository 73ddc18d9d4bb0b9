import type { Waymark, WaymarkState } from "#lib/domain/progress/waymarks";

const WORDS: Readonly<Record<WaymarkState, string>> = {
  done: "done",
  carried: "carried over",
  prior: "done before Waymark",
  waived: "waived",
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
