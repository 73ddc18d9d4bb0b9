import { marks, milestone, roadmapOf } from "../roadmap/roadmap-example.ts";
import { addDays } from "../time/dates.ts";
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

/** Without a record, and 7 hours a week planned: every future alike, an hour a day. */
export const EVEN = { planned: 7 };

/** Returns the day so many days after today. */
export function inDays(days: number): string {
  return addDays({ date: TODAY, days });
}

/** Returns what is done of a roadmap. */
export function cleared(...ids: readonly string[]) {
  return marks(...ids).map((mark) => ({ ...mark, at: new Date("2026-01-10T12:00:00Z") }));
}

/** A roadmap of all five phases. */
export const five = roadmapOf({
  fundamentals: [milestone("f", { hours: 10 })],
  specialization: [milestone("s", { hours: 20 })],
  projects: [milestone("p", { hours: 30 })],
  deepening: [milestone("d", { hours: 10 })],
  portfolio: [milestone("o", { hours: 5 })],
});
