import { countStates, type Stage } from "#lib/domain/progress/waymarks";
import { formatNumber } from "#lib/wording/numbers";
import { formatWaymark } from "#lib/wording/waymarks";
import { WaymarkUse } from "./waymark-shape";

/** What the shapes on the trail mean, and how many there are of each. */
export function TrailLegend({ stages }: Readonly<{ stages: readonly Stage[] }>) {
  return (
    <figcaption>
      <ul className="trail-legend">
        {countStates(stages).map(({ state, isOptional, count }) => (
          <li key={`${state} ${isOptional}`}>
            <svg viewBox={state === "next" ? "-13 -28 36 36" : "-12 -12 24 24"} aria-hidden="true">
              <WaymarkUse state={state} isOptional={isOptional} />
            </svg>
            <span>
              {formatWaymark({ state, isOptional })}
              {state === "next" ? null : (
                <span className="ml-1.5 text-ink tabular-nums">{formatNumber(count)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
