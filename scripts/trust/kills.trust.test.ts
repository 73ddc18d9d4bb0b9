import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { recordedPostmaster } from "../postgres/postmaster.ts";
import { type SignedInLearner, signedInLearner } from "./learner.ts";
import { expectNothingLost } from "./nothing-lost.ts";
import { longest, measured, rounds } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { streamTicks, type TickStream } from "./tick-stream.ts";

const PARALLEL = 8;
/** Longer than what counts as a short life: a machine that kills, not an app that cannot live. */
const BETWEEN_KILLS_MS = 2_500;
const PATIENCE_MS = 60_000;

function postgresOf({ place }: RunningApp): number {
  const postmaster = recordedPostmaster(join(place.folder, "postgres"));
  if (postmaster === undefined) throw new Error("no PostgreSQL runs");
  return postmaster.pid;
}

function serverOf({ starter }: RunningApp): number {
  return Number(execFileSync("pgrep", ["-P", String(starter.pid)], { encoding: "utf8" }).trim());
}

/** Returns when the database lets the app in again. Where the app itself has ended, what it said tells why. */
async function untilAccepting(app: RunningApp): Promise<number> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    expect(app.starter.exitCode, app.output().slice(-2_000)).toBeNull();
    expect(performance.now()).toBeLessThan(deadline);
    try {
      await withConnection(app.databaseUrl(), (client) => client.query("SELECT 1"));
      return performance.now();
    } catch {
      await pause(20);
    }
  }
}

/**
 * Kills again and again while ticks flow; returns how many seconds after each kill all of them flow again, and how many after
 * the database accepts connections.
 */
async function killWhileTicksFlow({
  app,
  victim,
  times,
}: Readonly<{ app: RunningApp; victim: (app: RunningApp) => number; times: number }>) {
  const learners: SignedInLearner[] = [];
  for (let index = 0; index < PARALLEL; index += 1) learners.push(await signedInLearner(app));
  const streams = learners.map((learner) => ({ learner, ticks: streamTicks({ app, learner }) }));
  const secondsUntilBack: number[] = [];
  const secondsOnceAccepted: number[] = [];
  for (let round = 0; round < times; round += 1) {
    await pause(BETWEEN_KILLS_MS + Math.random() * 1_000);
    const killedAt = performance.now();
    process.kill(victim(app), "SIGKILL");
    const acceptedAt = await untilAccepting(app);
    await untilBack({ streams, killedAt });
    secondsUntilBack.push((performance.now() - killedAt) / 1_000);
    secondsOnceAccepted.push((performance.now() - acceptedAt) / 1_000);
  }
  await Promise.all(streams.map(({ ticks }) => ticks.stop()));
  return { streams, secondsUntilBack, secondsOnceAccepted };
}

/** Half a second after a kill, nothing is acknowledged any more that was written before it. */
async function untilBack({
  streams,
  killedAt,
}: Readonly<{ streams: readonly Readonly<{ ticks: TickStream }>[]; killedAt: number }>) {
  const isBack = ({ ticks }: Readonly<{ ticks: TickStream }>) =>
    (ticks.acknowledged.at(-1)?.at ?? 0) > killedAt + 500;
  while (!streams.every(isBack)) {
    expect(streams.flatMap(({ ticks }) => ticks.unexpected)).toEqual([]);
    expect(performance.now() - killedAt).toBeLessThan(PATIENCE_MS);
    await pause(20);
  }
}

test.each([
  { what: "PostgreSQL", victim: postgresOf, long: 50 },
  { what: "the server", victim: serverOf, long: 100 },
] as const)(
  "through kills of $what, no acknowledged tick is lost or doubled, and all of them flow again soon after",
  async ({ what, victim, long }) => {
    await using app = await startApp();
    const times = rounds({ short: 10, long });
    const server = serverOf(app);
    const { streams, secondsUntilBack, secondsOnceAccepted } = await killWhileTicksFlow({
      app,
      victim,
      times,
    });
    const count = streams.reduce((sum, { ticks }) => sum + ticks.acknowledged.length, 0);
    const worst = Math.max(...secondsUntilBack);
    const worstOnceAccepted = Math.max(...secondsOnceAccepted);
    measured(
      `${times} kills of ${what}: ${count} ticks, back after at most ${worst.toFixed(1)} s, ${worstOnceAccepted.toFixed(1)} s after the database accepts`,
    );
    await expectNothingLost({ databaseUrl: app.databaseUrl(), streams });
    // A machine that does much else starts a server slowly: how long all of it takes is printed, and bounded by patience alone.
    expect(worst).toBeLessThan(PATIENCE_MS / 1_000);
    if (what === "PostgreSQL") {
      expect(worstOnceAccepted).toBeLessThan(longest({ bar: 5, fault: 20 }));
      // The server goes on through the kills of its database.
      expect(serverOf(app)).toBe(server);
    }
    expect(await app.stop()).toBe(0);
  },
);
