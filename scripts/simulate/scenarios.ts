import { type Figures, figuresOf } from "./figures.ts";
import { type MeasuredTimes, workOfVisit } from "./measured.ts";
import { type Plan, simulate } from "./simulate.ts";

/** How many instances there are, what they share, and how much is asked of them. */
export type Scenario = Readonly<
  Pick<Plan, "instances" | "connections" | "processors" | "perSecond">
> &
  Readonly<{ pooled?: number }>;

/** What would be measured of it, in milliseconds, and the shares of their time that an instance and the database are at work. */
export type Simulated = Figures & Readonly<{ busy: number; databaseBusy: number }>;

const REQUESTS = 120_000;
const WARM_UP = 10_000;
const SEED = 20;

/** What an instance has where nothing else is asked for: connections by default, and the processors of the machine that was measured. */
export const USUAL = { instances: 1, connections: 10, processors: 2 } as const;

/** Lets visits as they were measured come to a scenario. */
export function simulateVisits({
  measured,
  scenario,
}: Readonly<{ measured: MeasuredTimes; scenario: Scenario }>): Simulated {
  const { latencies, busy, databaseBusy } = simulate({
    ...scenario,
    seed: SEED,
    requests: REQUESTS,
    warmUp: WARM_UP,
    workOf: workOfVisit(measured),
  });
  const milliseconds = latencies.map((seconds) => seconds * 1_000);
  return { ...figuresOf(milliseconds), busy, databaseBusy };
}
