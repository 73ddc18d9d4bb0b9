import type { Finish, Forecast } from "#lib/domain/forecast/forecast";
import { LEAST_WEEKS } from "#lib/domain/forecast/own-weeks";
import type { LocalDate } from "#lib/domain/time/dates";
import { ASSUMED_HOURS_PER_WEEK } from "#lib/domain/work/pace";
import { formatDate, formatTwoDays, relativeDay } from "./dates.ts";
import { capitalised, cardinal, counted } from "./numbers.ts";
import { formatPhase } from "./phases.ts";
import { formatRate } from "./rate.ts";

export type ForecastAhead = Extract<Forecast, { kind: "ahead" }>;

type Said = Readonly<{ forecast: ForecastAhead; today: LocalDate }>;

/** Returns "At your own pace, specialization may be done between 3 May and 20 June." */
export function formatPhaseForecast({ forecast, today }: Said): string {
  const { phase } = forecast;
  if (phase.hours === 0 && phase.heldBy === undefined) {
    const what = capitalised(formatPhase(phase.id));
    return `${what} may be done today: every step is ticked, only the milestones themselves are open.`;
  }
  const what = formatPhase(phase.id);
  const begin = phase.heldBy === undefined ? `${startOf(forecast)}, ${what}` : capitalised(what);
  return `${begin} may be done ${finishOf({ finish: phase, today })}.`;
}

/** Returns "The whole roadmap may be done between 3 May and 20 June."; absent where that says the same as the phase. */
export function formatRoadmapForecast({ forecast, today }: Said): string | undefined {
  const { phase, roadmap } = forecast;
  const isSame = phase.half === roadmap.half && phase.most === roadmap.most;
  if (isSame && phase.hours === roadmap.hours) return undefined;
  if (isSame) return "The whole roadmap may be done by then too.";
  return `The whole roadmap may be done ${finishOf({ finish: roadmap, today })}.`;
}

/** Returns what the dates mean, and what they are made of. */
export function formatForecastReason(forecast: ForecastAhead): string {
  const { basis, weeksOfRecord, hoursPerWeek } = forecast;
  if (basis !== "record") return planReason(forecast);
  const isOneDate = [forecast.phase, forecast.roadmap].every(({ half, most }) => half === most);
  const dates = isOneDate
    ? "At least 85\u00a0% of 1,000 simulated futures are done by then."
    : "Half of 1,000 simulated futures are done by the first date, 85\u00a0% by the second.";
  const weeks = `your own last ${counted(weeksOfRecord, "week")}`;
  return `${dates} They are made of ${weeks}, ${formatRate(hoursPerWeek)} on average; time off is left out.`;
}

/** Returns the same for the phase alone, in a sentence, where there is little room. */
export function formatPhaseReason(forecast: ForecastAhead): string {
  const { basis, phase } = forecast;
  if (phase.heldBy !== undefined) return "Deepening takes at least six months.";
  if (basis !== "record") return `${formatNoRecord(forecast)}.`;
  if (phase.half === phase.most) return "Your own weeks lead to one date.";
  return "Of 1,000 futures made of your own weeks, half are done by the first date, 85\u00a0% by the second.";
}

/** Returns what is said where the six months of deepening decide, and not the hours. */
export function formatHeld(forecast: ForecastAhead): string | undefined {
  if (forecast.roadmap.heldBy === undefined) return undefined;
  return "Deepening takes at least six months, however fast the hours go: that decides when the roadmap may be done.";
}

/** Returns what is said while a pause has no end. */
export function formatWaiting({
  since,
  today,
}: Readonly<{ since: LocalDate; today: LocalDate }>): string {
  const when = since > today ? "The pause you planned has" : "You are on pause, and it has";
  return `The forecast waits. ${when} no last day yet, so nobody can say when you go on.`;
}

/** "between 3 May and 20 June": two dates as one says them today, or one where they are the same. */
function finishOf({ finish, today }: Readonly<{ finish: Finish; today: LocalDate }>): string {
  const { half, most } = finish;
  if (half === undefined) return "in more than ten years";
  if (most === undefined) {
    return `by ${formatDate(half)} in half of the futures, and in more than ten years in the slowest`;
  }
  if (half !== most) return `between ${formatTwoDays({ first: half, last: most, today })}`;
  return half === today ? "today" : `about ${relativeDay({ on: half, today })}`;
}

function startOf({ basis, hoursPerWeek }: ForecastAhead): string {
  if (basis === "record") return "At your own pace";
  const rate = capitalised(`at ${formatRate(hoursPerWeek)}`);
  return basis === "plan" ? `${rate}, as you planned` : `${rate}, which is assumed`;
}

function planReason(forecast: ForecastAhead): string {
  const instead =
    forecast.basis === "plan"
      ? "your plan is shown"
      : `${counted(ASSUMED_HOURS_PER_WEEK, "hour")} are assumed`;
  return `${formatNoRecord(forecast)}, so ${instead}. From ${cardinal(LEAST_WEEKS)} weeks of work on, the forecast follows your own pace.`;
}

function formatNoRecord({ weeksOfRecord }: ForecastAhead): string {
  return weeksOfRecord < LEAST_WEEKS
    ? `There are under ${cardinal(LEAST_WEEKS)} weeks in your record of the last 12, time off left out`
    : "There are no hours of work in your last 12 weeks";
}
