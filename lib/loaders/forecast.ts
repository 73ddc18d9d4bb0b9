import "server-only";
import type { FanInput } from "#lib/domain/forecast/fan";
import { type Forecast, forecastFinish } from "#lib/domain/forecast/forecast";
import type { Learner } from "#lib/domain/learner";
import { loadLearner, loadWork } from "#lib/loaders/learner";
import { onceFor } from "#lib/once-for";

/** Returns when the learner may be done; absent while they would rather not see it. */
export async function loadForecast(learner: Learner): Promise<Forecast | undefined> {
  if (learner.record.isForecastHidden) return undefined;
  const make = async () => forecastFinish(await loadForecastInput(learner));
  return madeForecast({ learner, name: "forecast", make });
}

/** Returns what was made of a learner's forecast, once a date as long as their record stands. */
export function madeForecast<T>({
  learner: { record, today, timeZone, plannedHoursPerWeek: planned },
  name,
  make,
}: Readonly<{ learner: Learner; name: string; make: () => Promise<T> }>): Promise<T> {
  return onceFor({ of: record, name, version: [today, timeZone, planned].join(), make });
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
