import type { ProgressChange } from "#lib/domain/progress/progress-change";
import type { TickChange } from "#lib/domain/progress/tick-change";
import { PHASE_TITLES } from "#lib/wording/phases";

/** Said when a tick arrives after another one, from another tab, that asked for the opposite. */
export const CHANGED_ELSEWHERE = "You changed this in another tab meanwhile.";

/** Returns what changed by a tick, in a sentence for who cannot see it. */
export function tickAnnouncement(tick: TickChange): string {
  if (tick.kind === "step-elsewhere") return "Saved.";
  if (tick.kind === "step") return `${tick.ticked} of ${tick.of} steps done.`;
  return changeAnnouncement(tick);
}

function changeAnnouncement({
  change,
  done,
  hasPath,
}: Readonly<{ change: ProgressChange; done: boolean; hasPath: boolean }>): string {
  const said = done ? "Done." : "Not done any more.";
  if (change.kind === "nothing") return said;
  const { cleared, required } = change.now;
  if (change.kind === "all-complete" && hasPath) {
    return `Roadmap complete: ${cleared} of ${required}`;
  }
  const phase = change.phases[0];
  if (change.kind !== "counts" && phase !== undefined) {
    return `${PHASE_TITLES[phase.id]} complete: ${phase.cleared} of ${phase.required}`;
  }
  return `${said} ${cleared} of ${required} on your roadmap.`;
}
