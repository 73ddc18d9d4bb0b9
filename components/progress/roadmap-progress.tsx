import { Progress } from "#components/ui/progress";
import type { Counts, PhaseProgress } from "#lib/domain/progress/progress";
import { formatNumber } from "#lib/wording/numbers";
import { PHASE_TITLES } from "#lib/wording/phases";

/** How far the whole roadmap has come, in counts, per cent and hours. */
export function RoadmapProgress({ counts }: Readonly<{ counts: Counts }>) {
  const { cleared, required, waived, percent, hours } = counts;
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap gap-x-4 font-sans text-sm text-ink-soft">
        <strong className="font-semibold text-ink">
          {cleared} of {required}
        </strong>
        <span>{percent} %</span>
        {waived > 0 ? <span>{waived} waived</span> : null}
        <span className="ml-auto">
          {formatNumber(hours.cleared)} of {formatNumber(hours.required)} h
        </span>
      </p>
      <Progress label="Roadmap progress" value={cleared} max={required} />
    </div>
  );
}

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
