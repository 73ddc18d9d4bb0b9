import type { Tick, TickOffer } from "../progress/tick.ts";
import { type OwnWordsRecord, ownWordsState } from "./own-words-state.ts";

/** Returns what is offered after a tick: to explain what was done, unless it was explained before. A step offers nothing. */
export function tickOffer({
  record,
  tick: { milestone, step, done },
}: Readonly<{ record: OwnWordsRecord; tick: Pick<Tick, "milestone" | "step" | "done"> }>):
  | TickOffer
  | undefined {
  if (!done || step !== undefined) return undefined;
  return ownWordsState({ record })(milestone) === "done" ? "own-words" : undefined;
}
