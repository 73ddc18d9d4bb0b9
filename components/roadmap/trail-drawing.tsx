import { clearedOf, type Stage, type Waymark } from "#lib/domain/progress/waymarks";
import { PHASE_TITLES } from "#lib/wording/phases";
import { formatWaymark } from "#lib/wording/waymarks";
import type { Trail, TrailStage } from "./trail-layout";
import { TrailLegend } from "./trail-legend";
import { type Point, TRAIL } from "./trail-rows";
import { Waymarks, WaymarkUse } from "./waymark-shape";

/**
 * The roadmap as a trail beside its outline. The outline says everything that is drawn, so the drawing is for the eye
 * and the mouse alone; a waymark leads to its milestone's row.
 */
export function TrailDrawing({
  stages,
  trail,
  title,
  hrefOf = rowOf,
}: Readonly<{
  stages: readonly Stage[];
  trail: Trail;
  title: string;
  /** Where a waymark leads, from its id: to its row on the same page, where nothing else is said. */
  hrefOf?: (id: string) => string;
}>) {
  const waymarks = stages.flatMap((stage) => stage.waymarks);
  const isBegun = waymarks.some(({ state }) => state !== "open");
  const isForked = stages.length === 1;
  const height = trail.height + (isForked ? FORKS_HEIGHT : 0);
  return (
    <figure className="trail-map" aria-label={title}>
      <div className="contours trail-ground" aria-hidden="true" />
      <svg
        viewBox={`0 0 ${trail.width} ${height}`}
        aria-hidden="true"
        className="trail-svg"
        fill="none"
      >
        <defs>
          <Waymarks of={waymarks} />
        </defs>
        {isForked ? <Forks end={trail.end} /> : null}
        {trail.walked < trail.whole.length ? (
          <path d={trail.whole} className="trail-ahead" />
        ) : null}
        <path d={trail.whole.slice(0, trail.walked)} className="trail-walked" />
        {stages.map((stage, index) => {
          const place = trail.stages[index];
          return place === undefined ? null : (
            <StageMarks
              key={stage.phase}
              stage={stage}
              place={place}
              isBegun={isBegun}
              hrefOf={hrefOf}
            />
          );
        })}
      </svg>
      <TrailLegend stages={stages} />
    </figure>
  );
}

function StageMarks({
  stage,
  place,
  isBegun,
  hrefOf,
}: Readonly<{
  stage: Stage;
  place: TrailStage;
  isBegun: boolean;
  hrefOf: (id: string) => string;
}>) {
  const { x, y, anchor } = place.label;
  const { cleared, required } = clearedOf(stage);
  return (
    <g>
      <text x={x} y={y} textAnchor={anchor} className="trail-name">
        {PHASE_TITLES[stage.phase]}
        <tspan dx="7" className="trail-count">
          {isBegun ? `${cleared}/${required}` : required}
        </tspan>
      </text>
      {stage.waymarks.map((waymark, index) => {
        const point = place.waymarks[index];
        return point === undefined ? null : (
          <WaymarkLink key={waymark.id} waymark={waymark} point={point} href={hrefOf(waymark.id)} />
        );
      })}
    </g>
  );
}

function WaymarkLink({
  waymark,
  point,
  href,
}: Readonly<{ waymark: Waymark; point: Point; href: string }>) {
  return (
    <a href={href} tabIndex={-1}>
      <title>{`${waymark.title} (${formatWaymark(waymark)})`}</title>
      <WaymarkUse {...waymark} {...point} />
    </a>
  );
}

const FORKS = [-126, -84, -42, 0, 42, 84, 126] as const;
const FORKS_HEIGHT = 100;

/** Where the shared fundamentals end, seven ways lead on. */
function Forks({ end }: Readonly<{ end: Trail["end"] }>) {
  const x = TRAIL.width / 2;
  const y = end.y + 34;
  return (
    <g className="trail-ahead">
      <path
        d={`M${end.x} ${end.y}C${end.x < x ? 0 : TRAIL.width} ${y} ${x} ${end.y + 8} ${x} ${y}`}
      />
      {FORKS.map((reach) => (
        <path key={reach} d={`M${x} ${y}Q${x + reach * 0.3} ${y + 44} ${x + reach} ${y + 62}`} />
      ))}
    </g>
  );
}

function rowOf(id: string): string {
  return `#${id}`;
}
