import { type LeadsOn, leadsOn } from "#lib/domain/progress/leads-on";
import type { Counts, Progress } from "#lib/domain/progress/progress";
import type { Tick, TickNews, TickOnward } from "#lib/domain/progress/tick";
import { type TickChange, tickChange } from "#lib/domain/progress/tick-change";
import type { LearnerRecord } from "#lib/domain/record/learner-record";
import { tickOffer } from "#lib/domain/review/tick-offer";
import type { Milestone, Roadmap } from "#lib/domain/roadmap/roadmap";
import { formatPhase, PHASE_TITLES } from "#lib/wording/phases";
import { formatHoursDone, formatPercentDone } from "./progress.ts";

/** Said when a tick arrives after another one, from another tab, that asked for the opposite. */
export const CHANGED_ELSEWHERE = "You changed this in another tab.";

/** Returns what is said of a tick, and where it leads; roadmap, progress and record are those of the learner after it. */
export function tickNews(after: {
  readonly roadmap: Roadmap;
  readonly progress: Progress<Milestone>;
  readonly record: LearnerRecord;
  readonly tick: Pick<Tick, "milestone" | "step" | "done">;
}): TickNews {
  const change = tickChange(after);
  const onward = leadsOn({ ...after, change });
  return {
    announcement: tickAnnouncement(change),
    offer: tickOffer(after),
    ...(onward === undefined ? {} : { onward: formatOnward(onward) }),
  };
}

/** Returns what changed by a tick, in a sentence for who cannot see it. */
export function tickAnnouncement(tick: TickChange): string {
  if (tick.kind === "elsewhere") return "Saved.";
  const said = tick.kind === "step" ? stepSaid(tick) : milestoneSaid(tick);
  return tick.kind === "milestone" && tick.change.kind === "nothing"
    ? said
    : `${said} ${formatWay(tick.now)}`;
}

function stepSaid({ ticked, of }: Extract<TickChange, { kind: "step" }>): string {
  return ticked === of && of > 1 ? `All ${of} steps done.` : `${ticked} of ${of} steps done.`;
}

function milestoneSaid({
  change,
  asked,
  follows,
}: Extract<TickChange, { kind: "milestone" }>): string {
  const said = asked === "done" ? "Done." : "No longer done.";
  if (change.kind === "nothing") return said;
  const { cleared, required } = change.now;
  if (change.kind === "all-complete" && follows === "path") {
    return `Roadmap complete: ${cleared} of ${required}.`;
  }
  const phase = change.phases[0];
  if (change.kind !== "counts" && phase !== undefined) {
    return `${PHASE_TITLES[phase.id]} complete: ${phase.cleared} of ${phase.required}.`;
  }
  return `${said} ${cleared} of ${required} on your roadmap.`;
}

/** "20 of 134 h, 14 %." */
function formatWay(counts: Counts): string {
  return `${formatHoursDone(counts)}, ${formatPercentDone(counts)}.`;
}

/** Returns where a tick leads as a link leads there, or that the milestone can be marked done (docs/rules.md#ends). */
export function formatOnward(onward: LeadsOn): TickOnward {
  switch (onward.kind) {
    case "finish":
      return { kind: "finish" };
    case "milestone":
      return {
        kind: "link",
        href: `/milestones/${onward.next.id}`,
        label: `Next: ${onward.next.title}`,
      };
    case "phase":
      return {
        kind: "link",
        href: `/roadmap/${onward.phase}`,
        label: `See what you did in ${formatPhase(onward.phase)}`,
      };
    case "roadmap":
      return { kind: "link", href: "/roadmap/complete", label: "See what you did on this path" };
  }
}
