import { Progress } from "#components/ui/progress";
import type { Counts } from "#lib/domain/progress/progress";
import { formatNumber } from "#lib/wording/plurals";

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
