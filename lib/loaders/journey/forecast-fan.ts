import "server-only";
import { type Fan, forecastFan } from "#lib/domain/forecast/fan";
import type { Forecast } from "#lib/domain/forecast/forecast";
import type { Learner } from "#lib/domain/learner";
import { loadForecast, loadForecastInput } from "#lib/loaders/forecast";
import { onceADay } from "#lib/loaders/learner";

type ForecastView = Readonly<{ forecast: Forecast; fan?: Fan }>;

/** Returns a learner's forecast with what its drawing needs; absent while they would rather not see it. */
export async function loadForecastFan(learner: Learner): Promise<ForecastView | undefined> {
  const forecast = await loadForecast(learner);
  if (forecast === undefined) return undefined;
  const make = async () => forecastFan({ forecast, input: await loadForecastInput(learner) });
  return { forecast, fan: await onceADay({ learner, name: "fan", make }) };
}
