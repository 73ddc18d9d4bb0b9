import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../processes/lock.mjs";
import { rememberShortLives } from "../processes/short-lives.ts";
import { Refusal } from "../refusal.ts";
import type { Binaries } from "./binaries.ts";
import type { ClusterHome } from "./home.ts";
import { runningPostmaster } from "./postmaster.ts";
import { startServer } from "./server.ts";

const LOOK_EVERY_MS = 200;

type Watched = Readonly<{ home: ClusterHome; binaries: Binaries; port: number }>;

/**
 * Starts the server of a cluster again whenever it has ended by itself, until `stop`: after a crash it is back within seconds.
 * One that ends again and again is given up, with a refusal that says where to look (docs/security.md#embedded-crash).
 */
export async function keepRunning({
  say,
  stop,
  ...watched
}: Watched & Readonly<{ say: (line: string) => void; stop: AbortSignal }>): Promise<void> {
  const { home } = watched;
  const lives = rememberShortLives();
  let startedAt = Number.NEGATIVE_INFINITY;
  while (!stop.aborted) {
    if (runningPostmaster(home.dataDir) !== undefined) {
      await pause({ milliseconds: LOOK_EVERY_MS, stop });
      continue;
    }
    const wait = lives.count(Date.now() - startedAt);
    if (wait === undefined) {
      throw new Refusal(
        `PostgreSQL ends again and again: see why in ${home.log}, put it right, and start Waymark again.`,
      );
    }
    say("PostgreSQL has ended by itself: starting it again …");
    await pause({ milliseconds: wait, stop });
    if (stop.aborted) return;
    if (await startAgain(watched)) say("PostgreSQL runs again.");
    startedAt = Date.now();
  }
}

/** Returns whether it was started: another holder of the cluster may have been first. */
async function startAgain({ home, binaries, port }: Watched): Promise<boolean> {
  return await withLock({
    folder: home.lock,
    work: async () => {
      if (runningPostmaster(home.dataDir) !== undefined) return false;
      const again = await startServer({ home, binaries });
      if (again.port === port) return true;
      throw new Refusal(
        `PostgreSQL runs again, but on another port, because another program has taken ${port}: start Waymark again.`,
      );
    },
  });
}

async function pause({
  milliseconds,
  stop,
}: Readonly<{ milliseconds: number; stop: AbortSignal }>): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stop }).catch(() => {});
}
