import type { PortfolioView, ShownPhase, ShownProject } from "#lib/domain/portfolio/portfolio-view";
import { PHASES } from "#lib/domain/record/phases";
import { formatMonth } from "./dates.ts";
import { counted, formatNumber } from "./numbers.ts";

/** Returns what somebody is learning and how far they are: "In training: Data engineer, phase 3 of 5". */
export function formatPlace({
  path,
  phase,
  isComplete,
}: Pick<PortfolioView, "path" | "phase" | "isComplete">): string {
  if (path === undefined) return isComplete ? "Python fundamentals, all done" : "Learning Python";
  if (isComplete) return `Path completed: ${path}`;
  return `In training: ${path}, phase ${PHASES.indexOf(phase) + 1} of ${PHASES.length}`;
}

/** Returns which of the phases one is: "Phase 3". */
export function formatPhaseNumber(phase: ShownPhase["phase"]): string {
  return `Phase ${PHASES.indexOf(phase) + 1}`;
}

/** Returns how much of a phase is done: "12 of 14 milestones done". */
export function formatPhaseDone({ done, required }: Pick<ShownPhase, "done" | "required">): string {
  return `${done} of ${counted(required, "milestone")} done`;
}

/** Returns when a project was done: "March 2026"; "Under way" before. */
export function formatProjectDate({ on, isDone }: Pick<ShownProject, "on" | "isDone">): string {
  if (!isDone) return "Under way";
  return on === undefined ? "Done before" : formatMonth(on);
}

/** Returns the logged hours of a page in words. */
export function formatShownHours(hours: number): string {
  return `${formatNumber(hours)} ${hours === 1 ? "hour" : "hours"} of work logged`;
}

/** Returns what a page says of itself where its address is shared. */
export function describePortfolio({ line, path, projects, phases }: PortfolioView): string {
  const done = phases.reduce((sum, phase) => sum + phase.done, 0);
  const built = projects.filter(({ isDone }) => isDone).length;
  const sums = [counted(done, "milestone"), ...(built > 0 ? [counted(built, "project")] : [])];
  const head = line === "" ? "" : `${line}${/[.!?…]$/.test(line) ? "" : "."} `;
  return `${head}${path ?? "Python fundamentals"}: ${sums.join(" and ")} done.`;
}
