import type { ReactNode } from "react";
import { Progress } from "#components/ui/progress";
import { formatPhase, PHASE_TITLES } from "#lib/wording/phases";
import { MilestoneRow } from "./milestone-row";
import type { OutlinePhase } from "./outline-phases";
import { PhaseFold } from "./phase-fold";
import { Spine } from "./spine";

/** One phase of the learner's roadmap, with its own progress. */
export function PhaseSection({
  phase: { id, isFinished, hours, count, cleared, required, rows },
  children,
}: Readonly<{ phase: OutlinePhase; children?: ReactNode }>) {
  const title = PHASE_TITLES[id];
  return (
    <section aria-labelledby={id} className="phase">
      <header className="phase-head">
        <div>
          <h2 id={id} className="text-2xl">
            {title}
          </h2>
          {/* No taller than the heading beside it: the last tick of a phase moves nothing. */}
          {isFinished ? (
            <a href={`/roadmap/${id}`}>
              See what you did<span className="sr-only"> in {formatPhase(id)}</span>
            </a>
          ) : (
            <a href={`/placement?phase=${id}`}>
              I knew this before<span className="sr-only"> ({title})</span>
            </a>
          )}
        </div>
        <div>
          <span>
            {hours} · {count}
          </span>
          <Progress label={`${title} progress`} value={cleared} max={required} />
        </div>
      </header>
      {children}
      <PhaseFold isFinished={isFinished} summary={`${title}: ${count}`}>
        <Spine>
          {rows.map((row) => (
            <MilestoneRow key={row.id} row={row} />
          ))}
        </Spine>
      </PhaseFold>
    </section>
  );
}
