import { ButtonLink } from "#components/ui/button";
import type { PhaseProgress } from "#lib/domain/progress/progress";
import type { Milestone } from "#lib/domain/roadmap/roadmap";
import { formatPhaseAhead } from "#lib/wording/arrival";

/** The way on from the end of a phase: the next milestone, or the end of the path, or, without a path, the choice of one. */
export function PhaseWayOn({
  path,
  next,
  nextPhase,
}: Readonly<{ path?: string; next?: Milestone; nextPhase?: PhaseProgress }>) {
  if (next !== undefined && nextPhase !== undefined) {
    return (
      <>
        <p className="max-w-prose text-lg">
          {formatPhaseAhead({ phase: nextPhase, next: next.title })}
        </p>
        <ButtonLink href={`/milestones/${next.id}`} variant="next">
          Continue
        </ButtonLink>
      </>
    );
  }
  if (path !== undefined) {
    return (
      <>
        <p className="max-w-prose text-lg">Every phase of your path is done.</p>
        <ButtonLink href="/roadmap/complete" variant="next">
          See the end of your path
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <p className="max-w-prose text-lg">
        All seven paths begin with what you know now. Choose one, and go deep on it.
      </p>
      <ButtonLink href="/paths" variant="next">
        Compare the seven paths
      </ButtonLink>
    </>
  );
}
