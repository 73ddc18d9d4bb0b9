import type { PhaseId } from "../record/phases.ts";
import type { CoachMessage } from "./coach-message.ts";

/**
 * Returns whether /today says how long a learner has been deepening. With its checkpoints cleared they are in the
 * portfolio, and have deepened once six months have passed (docs/rules.md#deepening).
 */
export function showsDeepening(phase: PhaseId): boolean {
  return phase === "deepening" || phase === "portfolio";
}

/**
 * Returns whether /today shows goal and forecast beside what the coach says. On a day off and after a long absence it
 * does not: counts of days on which nothing was meant to happen would read as blame.
 */
export function showsGoalAndForecast(message: Pick<CoachMessage, "kind"> | undefined): boolean {
  return message?.kind !== "pause" && message?.kind !== "away";
}
