import "server-only";
import { type Fan, forecastFan } from "#lib/domain/forecast/fan";
import { type Forecast, forecastFinish } from "#lib/domain/forecast/forecast";
import type { Learner } from "#lib/domain/learner";
import { loadForecastInput } from "#lib/loaders/forecast";

type ForecastView = Readonly<{ forecast: Forecast; fan?: Fan }>;

/** Returns a learner's forecast with what its drawing needs; absent while they would rather not see it. */
export async function loadForecastFan(learner: Learner): Promise<ForecastView | undefined> {
  if (learner.record.isForecastHidden) return undefined;
  const input = await loadForecastInput(learner);
  const forecast = forecastFinish(input);
  return { forecast, fan: forecastFan({ forecast, input }) };
}
