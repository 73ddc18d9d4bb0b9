import { Progress } from "#components/ui/progress";
import type { Counts, PhaseProgress } from "#lib/domain/progress/progress";
import { PHASE_TITLES } from "#lib/wording/phases";
import {
  formatCount,
  formatHoursDone,
  formatLeft,
  formatMilestonesDone,
  formatPercentDone,
  formatWhatIsCounted,
} from "#lib/wording/progress";
import { PhaseLine, ProgressLine } from "./progress-lines";

/** How far the whole roadmap has come: bar, percentage and hours say the same, beside them the milestones. */
export function RoadmapProgress({ counts }: Readonly<{ counts: Counts }>) {
  return (
    <ProgressLine
      label="Roadmap progress"
      share={formatPercentDone(counts)}
      hours={formatHoursDone(counts)}
      count={formatCount(counts)}
      counted={formatWhatIsCounted(counts)}
      {...counts.hours}
    />
  );
}

/** How far the phase that the learner is in has come. */
export function CurrentPhaseProgress({ phase }: Readonly<{ phase: PhaseProgress }>) {
  const title = PHASE_TITLES[phase.id];
  return (
    <PhaseLine
      label={`${title} progress`}
      title={title}
      hours={formatHoursDone(phase)}
      href={`/roadmap#${phase.id}`}
      left={formatLeft(phase) ?? formatMilestonesDone(phase)}
      {...phase.hours}
    />
  );
}

/** How far one phase of a roadmap has come, beside its title. */
export function PhaseCounts({ phase }: Readonly<{ phase: Omit<PhaseProgress, "percent"> }>) {
  return (
    <div className="flex flex-col gap-1 font-sans text-sm text-ink-soft">
      <span>
        {formatHoursDone(phase)} · {formatMilestonesDone(phase)}
      </span>
      <HoursBar label={`${PHASE_TITLES[phase.id]} progress`} counts={phase} />
    </div>
  );
}

/** The phases in which something is left, each leading to its section of the page; with nothing left, as tall a line that leads to its end. */
export function WhatIsLeft({
  phases,
  end,
}: Readonly<{
  phases: readonly PhaseProgress[];
  /** The page at the end of all of them. */
  end: string;
}>) {
  const open = phases.filter(({ cleared, required }) => cleared < required);
  if (open.length === 0) {
    return (
      <p className="flex font-sans text-sm print:hidden">
        <a href={end} className="py-1">
          All done: look back on it
        </a>
      </p>
    );
  }
  return (
    <details className="font-sans text-sm print:hidden">
      <summary className="w-fit py-1 text-link">What is left</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {open.map((phase) => (
          <li key={phase.id}>
            <a href={`#${phase.id}`}>{PHASE_TITLES[phase.id]}</a>: {formatLeft(phase)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function HoursBar({ label, counts }: Readonly<{ label: string; counts: Pick<Counts, "hours"> }>) {
  return <Progress label={label} value={counts.hours.cleared} max={counts.hours.required} />;
}
