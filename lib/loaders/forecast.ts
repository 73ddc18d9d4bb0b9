import "server-only";
import type { FanInput } from "#lib/domain/forecast/fan";
import { type Forecast, forecastFinish } from "#lib/domain/forecast/forecast";
import type { Learner } from "#lib/domain/learner";
import { loadHoursOfWork, loadLearner } from "#lib/loaders/learner";

/** Returns when the learner may be done; absent while they would rather not see it. */
export async function loadForecast(learner: Learner): Promise<Forecast | undefined> {
  if (learner.record.isForecastHidden) return undefined;
  return forecastFinish(await loadForecastInput(learner));
}

/** Returns whether the learner would rather not see it, for the settings. */
export async function loadIsForecastHidden(): Promise<boolean> {
  return (await loadLearner()).record.isForecastHidden;
}

/** Returns what a learner's forecast is made of. */
export async function loadForecastInput(learner: Learner): Promise<FanInput> {
  const { record, roadmap, today, timeZone, plannedHoursPerWeek } = learner;
  const hoursByDay = await loadHoursOfWork(learner);
  return { ...record, roadmap, hoursByDay, today, timeZone, planned: plannedHoursPerWeek };
}
