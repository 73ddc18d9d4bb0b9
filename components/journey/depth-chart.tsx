import { scaleLinear } from "d3-scale";
import { percentOf } from "#lib/wording/enrollments";
import { monthTickLabel } from "./month-ticks";
import type { Timeline, TimelineRow } from "./timeline-layout.ts";

const HEIGHT = 56;
const TOP = 10;
const BASE = HEIGHT - 8;

const upwards = scaleLinear().domain([0, 1]).range([BASE, TOP]);

/** A row for each enrollment, along one line of time: as long as it lasted, filled as deep as it went. The words beside it say the same. */
export function DepthChart({
  timeline: { rows, ticks },
  titleOf,
}: Readonly<{ timeline: Timeline; titleOf: (path: string) => string }>) {
  return (
    <div className="font-sans" aria-hidden="true">
      {rows.map((row) => (
        <div
          key={row.entry.enrollment.id}
          className="grid grid-cols-[1fr_auto] items-end gap-x-4 pt-2 sm:grid-cols-[13rem_1fr_3.5rem] sm:pt-0"
        >
          <p className="text-sm leading-snug sm:self-center">
            {titleOf(row.entry.enrollment.path)}
            {row.entry.enrollment.kind === "trial" ? (
              <span className="text-ink-soft"> (trial)</span>
            ) : null}
          </p>
          <p className="text-right text-sm tabular-nums sm:order-last sm:self-center">
            {percentOf(row.entry.snapshot.depth)}
          </p>
          <svg width="100%" height={HEIGHT} className="col-span-2 sm:col-span-1" aria-hidden="true">
            <TickLines ticks={ticks} />
            <EnrollmentMark row={row} />
          </svg>
        </div>
      ))}
      <div className="grid sm:grid-cols-[13rem_1fr_3.5rem] sm:gap-x-4">
        <svg
          width="100%"
          height="24"
          className="overflow-visible sm:col-start-2"
          aria-hidden="true"
        >
          <g className="fill-ink-soft text-xs forced-colors:fill-ink">
            {ticks.map(({ on, at }) => (
              <text key={on} x={`${100 * at}%`} y="16" textAnchor={at > 0.92 ? "end" : "middle"}>
                {monthTickLabel(on)}
              </text>
            ))}
          </g>
        </svg>
      </div>
    </div>
  );
}

function TickLines({ ticks }: Pick<Timeline, "ticks">) {
  return (
    <g className="stroke-line">
      <line x1="0" x2="100%" y1={BASE} y2={BASE} />
      {ticks.map(({ on, at }) => (
        <line key={on} x1={`${100 * at}%`} x2={`${100 * at}%`} y1="0" y2={HEIGHT} />
      ))}
    </g>
  );
}

function EnrollmentMark({ row: { entry, start, end } }: Readonly<{ row: TimelineRow }>) {
  const isTrial = entry.enrollment.kind === "trial";
  const place = { x: `${100 * start}%`, width: `${100 * (end - start)}%` };
  const top = upwards(entry.snapshot.depth);
  return (
    <g>
      <rect {...place} y={top} height={BASE - top} className="fill-trail" />
      <rect
        {...place}
        y={TOP}
        height={BASE - TOP}
        className="stroke-trail"
        fill="none"
        strokeDasharray={isTrial ? "3 3" : undefined}
      />
    </g>
  );
}
