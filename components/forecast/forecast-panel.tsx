import { Panel } from "#components/ui/panel";
import type { Fan } from "#lib/domain/forecast/fan";
import type { Forecast } from "#lib/domain/forecast/forecast";
import type { LocalDate } from "#lib/domain/time/dates";
import {
  type ForecastAhead,
  formatForecastReason,
  formatHeld,
  formatPhaseForecast,
  formatRoadmapForecast,
  formatWaiting,
} from "#lib/wording/forecast";
import { FanTable } from "./fan-table";
import { ForecastFan } from "./forecast-fan";
import { HideForecast, ShowForecast } from "./forecast-form";

type View = Readonly<{ forecast: Forecast; fan?: Fan }>;

/** When the phase and the roadmap may be done: in words with their reason, drawn as a fan, and as a table. */
export function ForecastPanel({
  view,
  today,
}: Readonly<{
  /** Absent while the learner would rather not see it. */
  view?: View;
  today: LocalDate;
}>) {
  return (
    <Panel title="Forecast" id="forecast">
      {view === undefined ? (
        <>
          <p className="max-w-prose font-sans">You hid the forecast. Nothing else depends on it.</p>
          <ShowForecast />
        </>
      ) : (
        <div className="flex flex-col items-start gap-4 font-sans">
          <Shown {...view} today={today} />
          <HideForecast />
        </div>
      )}
    </Panel>
  );
}

function Shown({ forecast, fan, today }: View & Readonly<{ today: LocalDate }>) {
  if (forecast.kind === "done") {
    return <p>Everything on your roadmap is done, so there is nothing left to forecast.</p>;
  }
  if (forecast.kind === "waiting") {
    return <p className="max-w-prose">{formatWaiting({ ...forecast, today })}</p>;
  }
  return (
    <>
      <p className="max-w-prose text-lg">
        {formatPhaseForecast({ forecast, today })} {formatRoadmapForecast({ forecast, today })}
      </p>
      <p className="max-w-prose">
        <strong className="font-semibold">How we estimate this.</strong>{" "}
        {formatForecastReason(forecast)} {formatHeld(forecast)}
      </p>
      {fan === undefined ? null : (
        <div className="flex w-full flex-col gap-4">
          <ForecastFan fan={fan} finish={forecast.roadmap} today={today} />
          <p className="max-w-prose text-sm text-ink-soft">{legendOf(forecast)}</p>
          <FanTable ahead={fan.ahead} isRange={isRange(forecast)} />
        </div>
      )}
    </>
  );
}

function legendOf(forecast: ForecastAhead): string {
  const past = "Hours left on the whole roadmap. The solid line is your progress so far";
  return isRange(forecast)
    ? `${past}. The band shows the middle 70 of 100 simulated futures, and half of them stay below the dashed line.`
    : `${past}, the dashed one the rest at the same pace every week.`;
}

function isRange({ basis }: ForecastAhead): boolean {
  return basis === "record";
}
