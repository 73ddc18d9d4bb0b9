import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signedInLearner } from "../trust/learner.ts";
import { expectNothingLost, type Streams } from "../trust/nothing-lost.ts";
import { type RunningApp, startApp } from "../trust/running-app.ts";
import { streamTicks } from "../trust/tick-stream.ts";
import { figure } from "./figures.ts";
import { type Cluster, type Fault, startPatroni } from "./patroni.ts";
import { watchReads } from "./reads.ts";
import { shownLearner } from "./shown-learner.ts";

const WRITERS = 16;
const FAULTS: readonly Fault[] = ["killed", "frozen", "cut off"];
const TIMES = Number(process.env.WAYMARK_FLEET_FAULTS || 20);
const MOST_SECONDS = { writes: 15, reads: 5 };
const PATIENCE_MS = 90_000;
/** So soon after a fault, what was written before it may still be acknowledged. */
const AT_ONCE_MS = 500;

let cluster: Cluster;
let app: RunningApp;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  cluster = await startPatroni();
  ends.push(() => cluster[Symbol.asyncDispose]());
  app = await startApp({
    env: {
      DATABASE_URL: cluster.writesUrl,
      DATABASE_REPLICA_URL: cluster.readsUrl,
      // Those who read come from many places: one may look at a portfolio 300 times in 15 minutes.
      TRUSTED_PROXIES: "127.0.0.1,::1",
    },
  });
  ends.push(() => app[Symbol.asyncDispose]());
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test("through twenty faults of the leader, no acknowledged tick is lost or doubled, and all of them flow again", async () => {
  const streams: { learner: Streams[number]["learner"]; ticks: Streams[number]["ticks"] }[] = [];
  while (streams.length < WRITERS) {
    const learner = await signedInLearner(app);
    streams.push({ learner, ticks: streamTicks({ app, learner }) });
  }
  const { feed, page } = await shownLearner(app);
  const pages = ["/paths", "/search?q=sql", page, feed];
  const reads = watchReads({ origin: app.origin, pages });
  const writesAfter = new Map(FAULTS.map((fault) => [fault, [] as number[]]));
  const readsAfter: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const fault = FAULTS[time % FAULTS.length] ?? "killed";
    await cluster.untilWhole();
    await untilFlowing({ streams, since: performance.now() });
    const struckAt = performance.now();
    const undo = await cluster.strike(fault);
    await untilFlowing({ streams, since: struckAt + AT_ONCE_MS });
    writesAfter.get(fault)?.push((performance.now() - struckAt) / 1_000);
    readsAfter.push(reads.longestGap(struckAt) / 1_000);
    await undo();
  }
  await cluster.untilWhole();
  await Promise.all(streams.map(({ ticks }) => ticks.stop()));
  await reads.stop();
  const ticks = streams.reduce((sum, stream) => sum + stream.ticks.acknowledged.length, 0);
  for (const [fault, seconds] of writesAfter) {
    figure({
      what: `writes again, leader ${fault} ${seconds.length} times`,
      bar: `within ${MOST_SECONDS.writes} s`,
      is: `${spread(seconds)} s`,
    });
  }
  figure({
    what: "reads again: public pages, search, a portfolio, a calendar",
    bar: `within ${MOST_SECONDS.reads} s`,
    is: `${spread(readsAfter)} s`,
  });
  await expectNothingLost({ databaseUrl: cluster.writesUrl, streams });
  figure({
    what: `ticks through ${TIMES} failovers`,
    bar: "0 lost, 0 doubled",
    is: `0, 0 of ${ticks}`,
  });
  expect(app.starter.exitCode).toBeNull();
  expect(Math.max(...[...writesAfter.values()].flat())).toBeLessThan(MOST_SECONDS.writes);
  expect(Math.max(...readsAfter)).toBeLessThan(MOST_SECONDS.reads);
});

function spread(seconds: readonly number[]): string {
  const [first = 0] = seconds;
  const least = seconds.reduce((a, b) => Math.min(a, b), first);
  const most = seconds.reduce((a, b) => Math.max(a, b), first);
  return `${least.toFixed(1)} to ${most.toFixed(1)}`;
}

/** Returns when every learner had a tick acknowledged after a moment. */
async function untilFlowing({
  streams,
  since,
}: Readonly<{ streams: Streams; since: number }>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  const flows = ({ ticks }: Streams[number]) => (ticks.acknowledged.at(-1)?.at ?? 0) > since;
  while (!streams.every(flows)) {
    const said = app.output().slice(-4_000);
    expect(
      streams.flatMap(({ ticks }) => ticks.unexpected),
      said,
    ).toEqual([]);
    expect(performance.now(), said).toBeLessThan(deadline);
    await pause(20);
  }
}
