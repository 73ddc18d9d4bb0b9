import { TickBox } from "#components/progress/tick-box";
import { PendingLink } from "#components/ui/pending-link";
import type { MilestoneState } from "#lib/domain/milestone/milestone-state";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { formatNumber } from "#lib/domain/words/plurals";

/** One milestone of the learner's roadmap: its tick, its title, and how it stands in words. */
export function MilestoneRow({
  milestone,
  state,
  isNext,
  stepsDone,
  revision,
}: Readonly<{
  milestone: Milestone;
  state: MilestoneState;
  isNext: boolean;
  stepsDone: number;
  revision: number;
}>) {
  const titleId = `title-${milestone.id}`;
  return (
    <li id={milestone.id} className="waymark-row">
      <TickBox
        milestone={milestone.id}
        done={state.kind === "done"}
        revision={revision}
        operationId={crypto.randomUUID()}
        labelledBy={titleId}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5 py-2">
        <p>
          <PendingLink id={titleId} href={`/milestones/${milestone.id}`} className="text-lg">
            {milestone.title}
          </PendingLink>
        </p>
        {/* The flag stands here, where it never wraps: ticking moves it, and must move no box. */}
        <p className="flex flex-wrap gap-x-3 font-sans text-sm text-ink-soft">
          {isNext ? <span className="next-flag">Next</span> : null}
          <span>{formatNumber(milestone.hours)} h</span>
          {milestone.required ? null : <span>optional</span>}
          {stepsDone > 0 && state.kind !== "done" ? (
            <span>
              {stepsDone} of {milestone.steps.length} steps
            </span>
          ) : null}
          <StateWords state={state} />
        </p>
      </div>
    </li>
  );
}

function StateWords({ state }: Readonly<{ state: MilestoneState }>) {
  if (state.kind === "done") return state.prior ? <span>done before Waymark</span> : null;
  if (state.kind === "waived") return <span>waived: {state.reason}</span>;
  if (state.kind === "aside") return <span>put aside for now</span>;
  return null;
}
