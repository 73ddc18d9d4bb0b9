import { scaleBand, scaleLinear } from "d3-scale";
import { Fragment, useId } from "react";
import { ChartHatch } from "#components/ui/chart-hatch";
import type { HoursByWeek } from "#lib/domain/journey/weeks";
import { hundredth } from "../ui/hundredth";
import { MonthLabels } from "./month-labels";

const HEIGHT = 200;
const TOP = 18;
const BASE = HEIGHT - 24;

/**
 * A bar for the hours of each week, logged and estimated, and a dashed line at what is planned. Across it is drawn in per cent and upwards in
 * pixels, so that the words keep their size at every width. The words beside it say the same.
 */
export function HoursChart({ weeks, planned }: HoursByWeek) {
  const hatch = useId();
  const most = Math.max(planned.hours, ...weeks.map(({ hours }) => hours));
  const across = scaleBand<string>()
    .domain(weeks.map(({ monday }) => monday))
    .range([0, 100])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const scale = scaleLinear().domain([0, most]).nice(4).range([BASE, TOP]);
  const upwards = (hours: number) => hundredth(scale(hours));
  const ticks = scale.ticks(4).filter(Number.isInteger);
  const column = 100 / weeks.length;
  return (
    <div className="flex max-w-3xl gap-1" aria-hidden="true">
      <svg height={HEIGHT} className="w-8 shrink-0" aria-hidden="true">
        <g className="scale">
          {ticks.map((hours) => (
            <text key={hours} x="0" y={hundredth(upwards(hours) + 4.5)}>
              {hours === ticks.at(-1) ? `${hours} h` : hours}
            </text>
          ))}
        </g>
      </svg>
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible" aria-hidden="true">
        <ChartHatch id={hatch} />
        {weeks.flatMap(({ monday, daysOff }, index) =>
          daysOff === 0 ? (
            []
          ) : (
            <rect
              key={monday}
              x={`${hundredth(index * column)}%`}
              width={`${hundredth((column * daysOff) / 7)}%`}
              y={TOP}
              height={BASE - TOP}
              fill={`url(#${hatch})`}
            />
          ),
        )}
        {ticks.map((hours) => (
          <line
            key={hours}
            x1="0"
            x2="100%"
            y1={upwards(hours)}
            y2={upwards(hours)}
            className={hours === 0 ? "stroke-edge" : "stroke-line"}
          />
        ))}
        <svg
          viewBox={`0 0 100 ${HEIGHT}`}
          width="100%"
          height={HEIGHT}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="overflow-visible"
        >
          {[false, true].map((isRunning) => {
            const bars = weeks
              .filter((week) => week.isRunning === isRunning)
              .map(({ monday, logged, hours }) => ({
                ...{ x: across(monday) ?? 0, width: across.bandwidth() },
                ...{ top: upwards(hours), middle: upwards(logged) },
              }));
            const dashes = isRunning ? "3 2" : undefined;
            return (
              <Fragment key={String(isRunning)}>
                <path
                  d={barsOf(bars.map((bar) => ({ ...bar, base: bar.middle })))}
                  className="bars"
                  fillOpacity="0.25"
                  strokeDasharray={dashes}
                />
                <path
                  d={barsOf(bars.map((bar) => ({ ...bar, top: bar.middle, base: BASE })))}
                  className="bars"
                  strokeDasharray={dashes}
                />
              </Fragment>
            );
          })}
        </svg>
        <PlannedLine y={upwards(planned.hours)} />
        <MonthLabels mondays={weeks.map(({ monday }) => monday)} y={HEIGHT - 5} />
      </svg>
    </div>
  );
}

/**
 * Bars as one outline. Logged hours are filled, estimated ones above them are light. The week that runs has a broken outline:
 * it may still grow.
 */
function barsOf(
  bars: readonly Readonly<{ x: number; width: number; top: number; base: number }>[],
): string {
  return bars
    .filter(({ top, base }) => top < base)
    .map(
      ({ x, width, top, base }) =>
        `M${hundredth(x)} ${hundredth(base)}V${hundredth(top)}h${hundredth(width)}V${hundredth(base)}Z`,
    )
    .join("");
}

/** On a strip of paper, so that it is seen across the bars. */
function PlannedLine({ y }: Readonly<{ y: number }>) {
  return (
    <>
      <line x1="0" x2="100%" y1={y} y2={y} className="stroke-paper" strokeWidth="4" />
      <line
        x1="0"
        x2="100%"
        y1={y}
        y2={y}
        className="stroke-ink"
        strokeWidth="1.5"
        strokeDasharray="6 4"
      />
    </>
  );
}
