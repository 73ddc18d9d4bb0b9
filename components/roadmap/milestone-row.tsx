import { TickBox } from "#components/progress/tick-box";
import { PendingLink } from "#components/ui/pending-link";
import type { MilestoneState } from "#lib/domain/progress/milestone-state";
import type { Waymark } from "#lib/domain/progress/waymarks";
import type { OwnWordsState } from "#lib/domain/review/own-words-state";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { formatNumber } from "#lib/wording/numbers";
import { PrintBox } from "./print-box";
import { RowMark } from "./row-mark";
import { NextFlag, SpineRow } from "./spine";
import { StateWords } from "./state-words";

/** One milestone of the learner's roadmap: its waymark on the spine, its title, and how it stands in words. */
export function MilestoneRow({
  milestone,
  waymark,
  state,
  stepsDone,
  revision,
  carriedFrom,
  ownWords,
}: Readonly<{
  milestone: Milestone;
  waymark: Waymark;
  state: MilestoneState;
  stepsDone: number;
  revision: number;
  /** What the path is called that it was brought along from. */
  carriedFrom?: string;
  /** How far it is the learner's own. */
  ownWords?: OwnWordsState;
}>) {
  const titleId = `title-${milestone.id}`;
  const isDone = state.kind === "done";
  return (
    <SpineRow id={milestone.id} state={waymark.state} isWalked={waymark.isWalked}>
      <TickBox
        milestone={milestone.id}
        done={isDone}
        revision={revision}
        operationId={crypto.randomUUID()}
        labelledBy={titleId}
        isOptional={waymark.isOptional}
      />
      <RowMark state={waymark.state} />
      <PrintBox isChecked={isDone || state.kind === "waived"} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5 py-2">
        <p>
          <PendingLink id={titleId} href={`/milestones/${milestone.id}`} className="text-lg">
            {milestone.title}
          </PendingLink>
        </p>
        {/* The flag stands here, where it never wraps: ticking moves it, and must move no box. */}
        <p className="flex flex-wrap gap-x-3 font-sans text-sm text-ink-soft">
          {waymark.state === "next" ? <NextFlag /> : null}
          <span>{formatNumber(milestone.hours)} h</span>
          {milestone.required ? null : <span>optional</span>}
          {stepsDone > 0 && !isDone ? (
            <span>
              {stepsDone} of {milestone.steps.length} steps
            </span>
          ) : null}
          <StateWords state={state} carriedFrom={carriedFrom} ownWords={ownWords} />
        </p>
      </div>
    </SpineRow>
  );
}
