import { seededRandom } from "#lib/domain/seeded-random";
import { newStation } from "./station.ts";
import { newTimeline } from "./timeline.ts";

/** What one request needs, in seconds: the event loop of its instance, the database, and the loop again; and its way there and back. */
export type Work = Readonly<{ before: number; database: number; after: number; way?: number }>;

export type Plan = Readonly<{
  seed: number;
  /** How many requests come, all in all, and how many of the first are not looked at. */
  requests: number;
  warmUp: number;
  perSecond: number;
  /** Each gets the same share, in turn. */
  instances: number;
  /** Connections to the database that each instance has. */
  connections: number;
  /** Connections of a pooler before the database, which all share. */
  pooled?: number;
  /** How many queries the database works at, at once. */
  processors: number;
  workOf: (random: () => number) => Work;
}>;

export type Outcome = Readonly<{
  /** Seconds from a request to its answer, the shortest first. */
  latencies: Float64Array;
  mean: number;
  /** The share of its time that the event loop of an instance is at work. */
  busy: number;
  /** The share of their time that the processors of the database are. */
  databaseBusy: number;
  /** How many requests are on their way, on average over the whole time, and how many came a second. */
  onTheirWay: number;
  arrivedPerSecond: number;
  meanOfAll: number;
}>;

/**
 * Lets requests come at random moments (a Poisson process), whatever became of those before, and returns how long they took.
 * An instance answers one request at a time, as one event loop does, and another one while the database works for the first.
 */
export function simulate(plan: Plan): Outcome {
  const { seed, requests, warmUp, perSecond, processors } = plan;
  const timeline = newTimeline();
  const arrivals = seededRandom(seed);
  const services = seededRandom(seed + 1);
  const instances = Array.from({ length: plan.instances }, () => ({
    loop: newStation(1),
    connections: newStation(plan.connections),
  }));
  const pooler = newStation(plan.pooled ?? plan.connections * plan.instances);
  const database = newStation(processors);
  const latencies = new Float64Array(requests - warmUp);
  let [begun, ended, present, since, area] = [0, 0, 0, 0, 0];
  let [sum, loopSeconds, databaseSeconds] = [0, 0, 0];

  const count = (change: number) => {
    area += present * (timeline.now() - since);
    since = timeline.now();
    present += change;
  };

  const arrive = () => {
    const [number, at] = [begun++, timeline.now()];
    count(1);
    if (begun < requests) timeline.after(exponential(arrivals) / perSecond, arrive);
    const instance = instances[number % instances.length];
    if (instance === undefined) return;
    const { loop, connections } = instance;
    const { before, database: query, after, way = 0 } = plan.workOf(services);
    loopSeconds += before + after;
    databaseSeconds += query;
    const leave = () => {
      count(-1);
      ended += 1;
      const seconds = timeline.now() - at;
      sum += seconds;
      if (number >= warmUp) latencies[number - warmUp] = seconds;
    };
    const finish = () =>
      spend({ on: loop, seconds: after, next: () => timeline.after(way, leave) });
    const ask = () => {
      if (query === 0) return finish();
      connections.take(() =>
        pooler.take(() =>
          spend({
            on: database,
            seconds: query,
            next: () => {
              pooler.give();
              connections.give();
              finish();
            },
          }),
        ),
      );
    };
    spend({ on: loop, seconds: before, next: ask });
  };

  const spend = ({
    on,
    seconds,
    next,
  }: Readonly<{ on: ReturnType<typeof newStation>; seconds: number; next: () => void }>) => {
    if (seconds === 0) return next();
    on.take(() =>
      timeline.after(seconds, () => {
        on.give();
        next();
      }),
    );
  };

  timeline.after(exponential(arrivals) / perSecond, arrive);
  timeline.run();
  const whole = timeline.now();
  return {
    latencies: latencies.sort(),
    mean: latencies.reduce((all, each) => all + each, 0) / latencies.length,
    busy: loopSeconds / whole / plan.instances,
    databaseBusy: databaseSeconds / whole / processors,
    onTheirWay: area / whole,
    arrivedPerSecond: ended / whole,
    meanOfAll: sum / ended,
  };
}

/** Returns a random time of mean 1 after which something happens that may happen at any moment. */
export function exponential(random: () => number): number {
  return -Math.log(1 - random());
}
