import "server-only";
import { type Fan, type FanInput, forecastFan } from "#lib/domain/forecast/fan";
import { type Forecast, forecastFinish } from "#lib/domain/forecast/forecast";
import type { Learner } from "#lib/domain/learner";
import { loadHoursOfWork, loadLearner } from "#lib/loaders/learner";

/** Returns when the learner may be done; absent while they would rather not see it. */
export async function loadForecast(learner: Learner): Promise<Forecast | undefined> {
  if (learner.record.isForecastHidden) return undefined;
  return forecastFinish(await inputOf(learner));
}

type ForecastView = Readonly<{ forecast: Forecast; fan?: Fan }>;

/** Returns the same with what its drawing needs. */
export async function loadForecastFan(learner: Learner): Promise<ForecastView | undefined> {
  if (learner.record.isForecastHidden) return undefined;
  const input = await inputOf(learner);
  const forecast = forecastFinish(input);
  return { forecast, fan: forecastFan({ forecast, input }) };
}

/** Returns whether the learner would rather not see it, for the settings. */
export async function loadIsForecastHidden(): Promise<boolean> {
  return (await loadLearner()).record.isForecastHidden;
}

async function inputOf(learner: Learner): Promise<FanInput> {
  const { record, roadmap, today, timeZone, plannedHoursPerWeek } = learner;
  const hoursByDay = await loadHoursOfWork(learner);
  return { ...record, roadmap, hoursByDay, today, timeZone, planned: plannedHoursPerWeek };
}
