import { Progress } from "#components/ui/progress";
import type { PhaseProgress } from "#lib/domain/progress/progress";
import { PHASE_TITLES } from "#lib/wording/phases";
import { formatNumber } from "#lib/wording/plurals";

/** How far the phase that the learner is in has come. */
export function CurrentPhaseProgress({ phase }: Readonly<{ phase: PhaseProgress }>) {
  const title = PHASE_TITLES[phase.id];
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap gap-x-4 font-sans text-sm text-ink-soft">
        <strong className="font-semibold text-ink">{title}</strong>
        <span>
          {phase.cleared}/{phase.required}
        </span>
        <span className="ml-auto">
          {formatNumber(phase.hours.required - phase.hours.cleared)} h to go
        </span>
      </p>
      <Progress label={`${title} progress`} value={phase.cleared} max={phase.required} />
    </div>
  );
}
