import type { Forecast } from "#lib/domain/forecast/forecast";
import { FUTURES } from "#lib/domain/forecast/futures";
import { LEAST_WEEKS } from "#lib/domain/forecast/own-weeks";
import type { LocalDate } from "#lib/domain/time/dates";
import { ASSUMED_HOURS_PER_WEEK } from "#lib/domain/work/pace";
import { formatEnds, hasTwoEnds } from "./finish.ts";
import { capitalised, cardinal, counted } from "./numbers.ts";
import { formatPhase } from "./phases.ts";
import { formatRate } from "./rate.ts";

export type ForecastAhead = Extract<Forecast, { kind: "ahead" }>;

type Said = Readonly<{ forecast: ForecastAhead; today: LocalDate }>;

/** Returns "Specialization: even chance by 3 May, likely by 20 June.", or "At 6 hours a week: specialization about 3 May." */
export function formatPhaseForecast({ forecast, today }: Said): string {
  const { phase, basis, hoursPerWeek } = forecast;
  const what = formatPhase(phase.id);
  if (phase.hours === 0 && phase.heldBy === undefined) {
    return `${capitalised(what)} could be done today: every step is ticked, and only the milestones themselves are left to tick.`;
  }
  const ends = formatEnds({ ...phase, today });
  if (basis === "record" || phase.heldBy !== undefined) return `${capitalised(what)}: ${ends}.`;
  return `${capitalised(`at ${formatRate(hoursPerWeek)}`)}: ${what} ${ends}.`;
}

/** Returns "The whole roadmap: April to June 2027."; absent where that says the same as the phase. */
export function formatRoadmapForecast({ forecast, today }: Said): string | undefined {
  const { phase, roadmap } = forecast;
  const isSame = phase.half === roadmap.half && phase.most === roadmap.most;
  if (isSame && phase.hours === roadmap.hours) return undefined;
  if (isSame) return "The whole roadmap may be done by then too.";
  return `The whole roadmap: ${formatEnds({ ...roadmap, today })}.`;
}

/** Returns what the dates mean, and what they are made of. */
export function formatForecastReason(forecast: ForecastAhead): string {
  const { basis, weeksOfRecord } = forecast;
  if (basis !== "record") {
    const made =
      basis === "plan"
        ? "mostly your plan"
        : `mostly the ${counted(ASSUMED_HOURS_PER_WEEK, "hour")} a week that we assume`;
    return `${formatNoRecord(forecast)}, so we go by your pace, which is ${made}. After ${cardinal(LEAST_WEEKS)} weeks with some work, you will see a range based on your own weeks.`;
  }
  return `${CHANCES} Each one is built from runs of ${formatWeeks(weeksOfRecord)}, leaving out time off. Your pace may drift, and everyone stops for a few weeks now and then, so the range is wide.`;
}

/** Returns the same for the phase alone, in a sentence, where there is little room. */
export function formatPhaseReason({ forecast, today }: Said): string {
  const { basis, phase, weeksOfRecord } = forecast;
  if (phase.heldBy !== undefined) return "Deepening takes at least six months.";
  if (basis !== "record") return `${formatNoRecord(forecast)}.`;
  const own = formatWeeks(weeksOfRecord);
  if (!hasTwoEnds({ ...phase, today })) return `Based on ${own}.`;
  return `The first date is an even chance, the second is likely, based on ${own}.`;
}

const CHANCES = `The first date is an even chance: you are done by then in half of ${FUTURES} simulated futures. The second is likely: you are done by then in 85 of 100.`;

function formatWeeks(weeksOfRecord: number): string {
  return `your own last ${counted(weeksOfRecord, "week")}`;
}

/** Returns what is said where the six months of deepening decide, and not the hours. */
export function formatHeld(forecast: ForecastAhead): string | undefined {
  if (forecast.roadmap.heldBy === undefined) return undefined;
  return "Deepening takes at least six months, however fast you work, so the roadmap cannot be done before that.";
}

/** Returns what is said while a pause has no end. */
export function formatWaiting({
  since,
  today,
}: Readonly<{ since: LocalDate; today: LocalDate }>): string {
  const when = since > today ? "the pause you planned has" : "your pause has";
  return `There is no forecast right now: ${when} no last day yet.`;
}

function formatNoRecord({ weeksOfRecord }: ForecastAhead): string {
  return weeksOfRecord < LEAST_WEEKS
    ? `You have less than ${cardinal(LEAST_WEEKS)} weeks on record so far, not counting time off`
    : "You have not ticked anything in those weeks";
}
