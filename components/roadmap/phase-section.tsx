import Link from "next/link";
import type { ReactNode } from "react";
import { PhaseCounts } from "#components/progress/roadmap-progress";
import { MilestoneRow } from "#components/roadmap/milestone-row";
import type { Learner } from "#lib/domain/learner";
import { stateIn } from "#lib/domain/progress/milestone-state";
import type { PhaseProgress } from "#lib/domain/progress/progress";
import { stepsDone } from "#lib/domain/progress/steps-done";
import type { Stage } from "#lib/domain/progress/waymarks";
import { ownWordsState } from "#lib/domain/review/own-words-state";
import type { Milestone, Phase } from "#lib/domain/roadmap/roadmap";
import { titlesOf } from "#lib/wording/path-titles";
import { formatPhase, PHASE_TITLES } from "#lib/wording/phases";
import { formatMilestonesDone } from "#lib/wording/progress";
import { PhaseFold } from "./phase-fold";
import { Spine } from "./spine";

/** One phase of the learner's roadmap, with its own progress. */
export function PhaseSection({
  phase,
  progress,
  stage,
  learner,
  children,
}: Readonly<{
  phase: Phase<Milestone>;
  progress: PhaseProgress;
  stage: Stage;
  learner: Learner;
  children?: ReactNode;
}>) {
  const { record } = learner;
  const stateOf = stateIn(record);
  const ownWordsOf = ownWordsState(learner);
  const titleOf = titlesOf(learner.paths);
  const title = PHASE_TITLES[phase.id];
  return (
    <section aria-labelledby={phase.id} className="flex flex-col gap-4">
      <header className="grid items-end gap-x-8 gap-y-2 border-b border-line pb-3 sm:grid-cols-[1fr_16rem]">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h2 id={phase.id} className="text-2xl">
            {title}
          </h2>
          {/* No taller than the heading beside it: the last tick of a phase moves nothing. */}
          {progress.percent === 100 ? (
            <Link
              href={`/roadmap/${phase.id}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center font-sans text-sm print:hidden"
            >
              See what you did<span className="sr-only"> in {formatPhase(phase.id)}</span>
            </Link>
          ) : (
            <Link
              href={`/placement?phase=${phase.id}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center font-sans text-sm print:hidden"
            >
              I knew this before<span className="sr-only"> ({title})</span>
            </Link>
          )}
        </div>
        <PhaseCounts phase={progress} />
      </header>
      {children}
      <PhaseFold
        isFinished={progress.percent === 100}
        summary={`${title}: ${formatMilestonesDone(progress)}`}
      >
        <Spine>
          {phase.milestones.map((milestone, index) => {
            const waymark = stage.waymarks[index];
            return waymark === undefined ? null : (
              <MilestoneRow
                key={milestone.id}
                milestone={milestone}
                waymark={waymark}
                state={stateOf(milestone.id)}
                stepsDone={stepsDone({ ...record, milestone })}
                revision={record.revision}
                carriedFrom={waymark.from === undefined ? undefined : titleOf(waymark.from)}
                ownWords={ownWordsOf(milestone.id)}
              />
            );
          })}
        </Spine>
      </PhaseFold>
    </section>
  );
}
