import type { PortfolioView, ShownPhase, ShownProject } from "#lib/domain/portfolio/portfolio-view";
import { formatMonth } from "./dates.ts";
import { counted, formatNumber } from "./numbers.ts";
import { formatPhase } from "./phases.ts";

/** Returns where somebody is on their path: "Backend development, now in the projects". */
export function formatPlace({
  path,
  phase,
  isComplete,
}: Pick<PortfolioView, "path" | "phase" | "isComplete">): string {
  const way = path ?? "Python fundamentals";
  if (isComplete) return path === undefined ? `${way}, all done` : `${way}, the whole path done`;
  return path === undefined ? `${way}, under way` : `${way}, now in ${formatPhase(phase)}`;
}

/** Returns how much of a phase is done: "12 of 14 milestones". */
export function formatPhaseDone({ done, required }: Pick<ShownPhase, "done" | "required">): string {
  return `${done} of ${counted(required, "milestone")}`;
}

/** Returns when a project was done: "March 2026"; "Under way" before. */
export function formatProjectDate({ on, isDone }: Pick<ShownProject, "on" | "isDone">): string {
  if (!isDone) return "Under way";
  return on === undefined ? "Done before" : formatMonth(on);
}

/** Returns what a milestone says of whoever did it, as it is said of somebody else: "Can query a table". */
export function formatOutcome(outcome: string): string {
  return outcome.replace(/^You can /, "Can ");
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
