import type { Arrival } from "#lib/domain/progress/arrival";
import type { PhaseId } from "#lib/domain/record/phases";
import { formatDate } from "./dates.ts";
import { formatPhase } from "./phases.ts";

/** Returns "You finished the fundamentals". */
export function phaseEndTitle(phase: PhaseId): string {
  return `You finished ${formatPhase(phase)}`;
}

/** Returns "From 3 March 2026 to 19 May 2026.": when it was worked on; something else where it never was. */
export function formatArrivalTime({ from, to }: Pick<Arrival, "from" | "to">): string {
  if (from === undefined || to === undefined) return "You could do all of it before you came here.";
  if (from === to) return `On ${formatDate(from)}.`;
  return `From ${formatDate(from)} to ${formatDate(to)}.`;
}
