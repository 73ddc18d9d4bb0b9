import type { Arrival } from "#lib/domain/progress/arrival";
import type { PhaseProgress } from "#lib/domain/progress/progress";
import type { PhaseId } from "#lib/domain/record/phases";
import { formatDate } from "./dates.ts";
import { counted } from "./numbers.ts";
import { formatPhase, PHASE_TITLES } from "./phases.ts";

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

/** Returns "Deepening comes next: 6 milestones left, 104 hours. It starts with …"; of a phase that is begun: "Continue with …". */
export function formatPhaseAhead({
  phase: { id, required, cleared, hours },
  next,
}: Readonly<{ phase: PhaseProgress; next: string }>): string {
  const milestones = counted(required - cleared, "milestone");
  const left = `${milestones} left, ${counted(hours.required - hours.cleared, "hour")}`;
  const first = hours.cleared > 0 ? "Continue with" : "It starts with";
  return `${PHASE_TITLES[id]} comes next: ${left}. ${first} ${next}.`;
}
