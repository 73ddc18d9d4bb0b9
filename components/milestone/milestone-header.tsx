import { TickBox } from "#components/progress/tick-box";
import type { MilestoneState } from "#lib/domain/progress/milestone-state";
import type { Counts } from "#lib/domain/progress/progress";
import type { PhaseId } from "#lib/domain/record/phases";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { relativeDay } from "#lib/wording/dates";
import { KIND_TASKS } from "#lib/wording/kinds";
import { formatMilestoneTime } from "#lib/wording/next-milestone";
import { listed } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";
import { KnownBeforeForm } from "./known-before-form";

/** What the milestone is, where it stands, and the tick. */
export function MilestoneHeader({
  milestone,
  phase,
  hours,
  weeks,
  isOnRoadmap,
  state,
  missing,
  today,
}: Readonly<{
  milestone: Milestone;
  phase: PhaseId;
  hours: Counts["hours"];
  /** The weeks that are left of it, where it takes weeks. */
  weeks?: number;
  isOnRoadmap: boolean;
  state: MilestoneState;
  missing: readonly Milestone[];
  today: string;
}>) {
  return (
    <header className="mb-10 flex max-w-3xl flex-col gap-5">
      <p className="flex flex-wrap items-center gap-x-3 font-sans text-sm text-ink-soft">
        <a href="/roadmap" className="inline-flex min-h-6 items-center">
          Your roadmap
        </a>
        <span>{PHASE_TITLES[phase]}</span>
        <span>{KIND_TASKS[milestone.kind]}</span>
        <span>
          {formatMilestoneTime({ hours, weeks: state.kind === "done" ? undefined : weeks })}
        </span>
        {milestone.required ? null : <span>optional</span>}
      </p>
      <h1 className="text-4xl sm:text-5xl">{milestone.title}</h1>
      <p className="max-w-prose text-xl">{milestone.outcome}</p>
      {isOnRoadmap ? null : (
        <p className="max-w-prose text-ink-soft">
          This is not on your roadmap. If you do it anyway, it is done on every path that has it.
        </p>
      )}
      {missing.length > 0 && state.kind !== "done" ? (
        <p className="max-w-prose font-sans text-ink-soft">
          It builds on {listed(missing.map(({ title }) => title))}, which{" "}
          {missing.length === 1 ? "is" : "are"} still open. Nothing stops you from starting here.
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <TickBox milestone={milestone.id} done={state.kind === "done"} labelledBy="done" />
        <span id="done" className="text-lg font-semibold">
          Done
        </span>
        {state.kind === "done" ? (
          <span className="font-sans text-ink-soft">
            {state.prior ? "before Waymark" : relativeDay({ on: state.on, today })}
          </span>
        ) : null}
        <div className="ml-auto">
          <KnownBeforeForm
            milestone={milestone.id}
            isPrior={state.kind === "done" && state.prior}
          />
        </div>
      </div>
    </header>
  );
}
