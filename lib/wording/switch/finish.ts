import type { Forecast } from "#lib/domain/forecast/forecast";
import { LEAST_WEEKS } from "#lib/domain/forecast/own-weeks";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatEnds } from "../finish.ts";
import { capitalised, cardinal, counted } from "../numbers.ts";
import { formatPhase } from "../phases.ts";
import { formatRate } from "../rate.ts";

/** Returns "Specialization: even chance by …, likely by …", "The whole roadmap: …": when one of two ways may be done. */
export function formatFinish({
  forecast,
  today,
}: Readonly<{ forecast: Forecast; today: LocalDate }>): readonly string[] {
  if (forecast.kind === "done") return ["Every required milestone is done."];
  if (forecast.kind === "waiting") {
    return ["Your pause has no last day yet, so there is no date to give."];
  }
  const { phase, roadmap } = forecast;
  const whole = `The whole roadmap: ${formatEnds({ ...roadmap, today })}.`;
  if (phase.half === roadmap.half && phase.most === roadmap.most) return [whole];
  return [`${capitalised(formatPhase(phase.id))}: ${formatEnds({ ...phase, today })}.`, whole];
}

/** Returns what the dates of both ways are made of; absent where there are none. */
export function formatFinishBasis(forecast: Forecast): string | undefined {
  if (forecast.kind !== "ahead") return undefined;
  const { basis, hoursPerWeek, weeksOfRecord } = forecast;
  if (basis === "record") {
    return `Both are based on your own last ${counted(weeksOfRecord, "week")}. The first date is an even chance: you are done by then in half of the simulated futures. The second is likely: you are done by then in 85 of 100.`;
  }
  return `Both are at ${formatRate(hoursPerWeek)}. After ${cardinal(LEAST_WEEKS)} weeks with some work, the dates are based on your own weeks.`;
}
