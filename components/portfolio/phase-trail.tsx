import type { ShownPhase } from "#lib/domain/portfolio/portfolio-view";
import { PHASE_TITLES } from "#lib/wording/phases";
import { formatPhaseDone, formatPhaseNumber } from "#lib/wording/portfolio";

/** How far somebody is in each phase: a waymark that fills, and the count. */
export function PhaseTrail({ phases }: Readonly<{ phases: readonly ShownPhase[] }>) {
  return (
    <ol aria-label="Milestones done by phase" className="portfolio-trail font-sans">
      {phases.map((phase) => (
        <li key={phase.phase} data-done={amountOf(phase)}>
          <p className="text-sm text-ink-soft">{formatPhaseNumber(phase.phase)}</p>
          <p className="font-semibold">{PHASE_TITLES[phase.phase]}</p>
          <p className="text-sm text-ink-soft">{formatPhaseDone(phase)}</p>
        </li>
      ))}
    </ol>
  );
}

function amountOf({ done, required }: ShownPhase): "none" | "some" | "all" {
  if (done === 0) return "none";
  return done < required ? "some" : "all";
}
