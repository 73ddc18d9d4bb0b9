import { roadmapOf } from "../roadmap/roadmap-example.ts";
import { TODAY } from "../work/work-example.ts";
import { type Forecast, type ForecastInput, forecastFinish } from "./forecast.ts";

/** For tests: the forecast of a learner who did nothing, with what a test says otherwise. */
export function forecast(otherwise: Partial<ForecastInput>): Forecast {
  return forecastFinish({
    roadmap: roadmapOf({ fundamentals: ["f"] }),
    completions: [],
    waivers: [],
    putAside: [],
    stepTicks: [],
    pauses: [],
    hoursByDay: new Map(),
    today: TODAY,
    timeZone: "UTC",
    ...otherwise,
  });
}
