import "server-only";
import type { FanInput } from "#lib/domain/forecast/fan";
import { type Forecast, forecastFinish } from "#lib/domain/forecast/forecast";
import type { Learner } from "#lib/domain/learner";
import { loadLearner, loadWork, onceADay } from "#lib/loaders/learner";

/** Returns when the learner may be done; absent while they would rather not see it. */
export async function loadForecast(learner: Learner): Promise<Forecast | undefined> {
  if (learner.record.isForecastHidden) return undefined;
  const make = async () => forecastFinish(await loadForecastInput(learner));
  return onceADay({ learner, name: "forecast", make });
}

/** Returns whether the learner would rather not see it, for the settings. */
export async function loadIsForecastHidden(): Promise<boolean> {
  return (await loadLearner()).record.isForecastHidden;
}

/** Returns what a learner's forecast is made of. */
export async function loadForecastInput(learner: Learner): Promise<FanInput> {
  const { record, roadmap, today, timeZone, plannedHoursPerWeek } = learner;
  const { roadmapHours: hoursByDay, loggedHours } = await loadWork(learner);
  const planned = plannedHoursPerWeek;
  return { ...record, roadmap, hoursByDay, loggedHours, today, timeZone, planned };
}
