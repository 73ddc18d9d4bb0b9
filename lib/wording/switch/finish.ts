import type { Finish, Forecast } from "#lib/domain/forecast/forecast";
import { LEAST_WEEKS } from "#lib/domain/forecast/own-weeks";
import type { LocalDate } from "#lib/domain/time/dates";
import { formatDate } from "../dates.ts";
import { capitalised, cardinal, counted } from "../numbers.ts";
import { formatPhase } from "../phases.ts";
import { formatAboutRate, formatRate } from "../rate.ts";

/** Returns "Specialization may be done between … and …", "The whole roadmap may be done between …": when one of two ways may be done. */
export function formatFinish(forecast: Forecast): readonly string[] {
  if (forecast.kind === "done") return ["Every required milestone is cleared."];
  if (forecast.kind === "waiting") {
    return ["You are on a pause without an end, so there is no date to give."];
  }
  const { phase, roadmap } = forecast;
  const whole = `The whole roadmap may be done ${rangeOf(roadmap)}.`;
  if (phase.half === roadmap.half && phase.most === roadmap.most) return [whole];
  return [`${capitalised(formatPhase(phase.id))} may be done ${rangeOf(phase)}.`, whole];
}

/** Returns what the dates of both ways are made of; absent where there are none. */
export function formatFinishBasis(forecast: Forecast): string | undefined {
  if (forecast.kind !== "ahead") return undefined;
  const { basis, hoursPerWeek, weeksOfRecord } = forecast;
  if (basis === "record") {
    return `From your own last ${counted(weeksOfRecord, "week")}, ${formatAboutRate(hoursPerWeek)}, on both paths: by the first date half of the simulated futures are done, by the second 85\u00a0% of them.`;
  }
  const rate = formatRate(hoursPerWeek);
  const plan =
    basis === "plan"
      ? `At ${rate}, as you planned, on both paths.`
      : `At ${rate}, which is assumed, on both paths.`;
  return `${plan} From ${cardinal(LEAST_WEEKS)} weeks of work in your record on, the dates come from your own weeks.`;
}

function rangeOf({ half, most }: Pick<Finish, "half" | "most">): string {
  if (half === undefined) return "in more than ten years";
  if (most === undefined) return `from ${unbroken(half)} on, or more than ten years later`;
  if (half === most) return `around ${unbroken(half)}`;
  return `between ${unbroken(half)} and ${unbroken(most)}`;
}

/** A date that no line breaks. */
function unbroken(date: LocalDate): string {
  return formatDate(date).replaceAll(" ", "\u00a0");
}
