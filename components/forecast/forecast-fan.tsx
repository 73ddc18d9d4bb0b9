import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Fan, FanPoint } from "#lib/domain/forecast/fan";
import type { Finish } from "#lib/domain/forecast/forecast";
import { daysBetween, type LocalDate } from "#lib/domain/time/dates";
import { formatEnd } from "#lib/wording/finish";
import { formatNumber } from "#lib/wording/numbers";
import { monthsBetween, monthTickLabel } from "../journey/month-ticks";
import { hundredth } from "../ui/hundredth";
import { FanDate } from "./fan-date";

const HEIGHT = 300;
const TOP = 78;
const BASE = HEIGHT - 26;

/**
 * The hours left on the roadmap, from the weeks that were to the slower futures, with the two dates. Across it is drawn
 * in per cent and downwards in pixels, so that the words keep their size at every width. The words beside it say the same.
 */
export function ForecastFan({
  fan: { walked, ahead },
  finish: { half, most },
  today,
}: Readonly<{ fan: Fan; finish: Finish; today: LocalDate }>) {
  const from = walked[0]?.on ?? today;
  const to = ahead.at(-1)?.on ?? today;
  const across = scaleLinear()
    .domain([0, daysBetween({ from, to })])
    .range([0, 100]);
  const placeOf = (on: LocalDate) => hundredth(across(daysBetween({ from, to: on })));
  const hours = Math.max(ahead[0]?.most ?? 0, ...walked.map((each) => each.hours));
  const scale = scaleLinear().domain([0, hours]).range([BASE, TOP]);
  const upwards = (left: number) => hundredth(scale(left));
  const ticks = scale.ticks(4);
  return (
    <div className="flex max-w-3xl gap-1" aria-hidden="true">
      <svg height={HEIGHT} className="w-10 shrink-0" aria-hidden="true">
        <g className="fill-ink-soft text-xs forced-colors:fill-ink">
          {ticks.map((tick) => (
            <text key={tick} x="0" y={hundredth(upwards(tick) + 4.5)}>
              {tick === ticks.at(-1) ? `${formatNumber(tick)} h` : formatNumber(tick)}
            </text>
          ))}
        </g>
      </svg>
      <svg width="100%" height={HEIGHT} className="min-w-0 overflow-visible" aria-hidden="true">
        {ticks.map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={upwards(tick)}
            y2={upwards(tick)}
            className={tick === 0 ? "stroke-edge" : "stroke-line"}
          />
        ))}
        <g className="fill-ink-soft text-xs forced-colors:fill-ink">
          {monthsBetween({ from, to }).map((on) => (
            <text
              key={on}
              x={`${placeOf(on)}%`}
              y={HEIGHT - 5}
              textAnchor={placeOf(on) > 92 ? "end" : "start"}
            >
              {monthTickLabel(on)}
            </text>
          ))}
        </g>
        <svg
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          width="100%"
          height={HEIGHT}
          aria-hidden="true"
        >
          <FanPaths walked={walked} ahead={ahead} placeOf={placeOf} upwards={upwards} />
        </svg>
        <FanDate x={placeOf(today)} row={2} base={BASE} look="today">
          today
        </FanDate>
        {half === undefined ? null : (
          <FanDate x={placeOf(half)} row={1} base={BASE} look="half">
            {half === most ? "about" : "even chance:"} {formatEnd({ on: half, today })}
          </FanDate>
        )}
        {most === undefined || most === half ? null : (
          <FanDate x={placeOf(most)} row={0} base={BASE} look="most">
            likely: {formatEnd({ on: most, today })}
          </FanDate>
        )}
      </svg>
    </div>
  );
}

/** The way so far, the band of the middle futures, and the line that half of them keep below. */
function FanPaths({
  walked,
  ahead,
  placeOf,
  upwards,
}: Fan & Readonly<{ placeOf: (on: LocalDate) => number; upwards: (hours: number) => number }>) {
  const isLine = ahead.every(({ few, most }) => few === most);
  const band = area<FanPoint>()
    .x(({ on }) => placeOf(on))
    .y0(({ few }) => upwards(few))
    .y1(({ most }) => upwards(most));
  const middle = line<FanPoint>()
    .x(({ on }) => placeOf(on))
    .y(({ half }) => upwards(half));
  const past = line<Fan["walked"][number]>()
    .x(({ on }) => placeOf(on))
    .y(({ hours }) => upwards(hours));
  return (
    <g fill="none">
      {isLine ? null : (
        <path
          d={band(ahead) ?? ""}
          className="fill-trail stroke-trail"
          fillOpacity="0.2"
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path
        d={middle(ahead) ?? ""}
        className="stroke-trail"
        strokeWidth="2"
        strokeDasharray="7 4"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={past(walked) ?? ""}
        className="stroke-ink"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </g>
  );
}
