import { readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../free-port.ts";
import { Refusal } from "../refusal.ts";
import type { Binaries } from "./binaries.ts";
import type { ClusterHome } from "./home.ts";
import {
  forgetReplacedPostmaster,
  type Postmaster,
  recordedPostmaster,
  runningPostmaster,
} from "./postmaster.ts";
import { runServerProgram } from "./server-program.ts";

const ATTEMPTS = 4;
/** While the last processes of a killed server still hold what it held: on a busy machine that is many seconds. */
const ATTEMPTS_WHILE_HELD = 60;
const HELD = /still in use|lock file .* already exists/;
const LOG_LIMIT_BYTES = 5_000_000;

type Server = Readonly<{ home: ClusterHome; binaries: Binaries }>;

/** Starts the server on the port that it had before, or on another free one, and waits until it accepts. */
export async function startServer({ home, binaries }: Server): Promise<Postmaster> {
  const before = recordedPostmaster(home.dataDir);
  forgetReplacedPostmaster(home.dataDir);
  setAsideLongLog(home.log);
  let left = ATTEMPTS;
  for (let attempt = 1; attempt <= left; attempt += 1) {
    const port = await freePort(before?.port);
    // The last processes of a killed server hold its port and its memory for a moment.
    const isPortHeld = before !== undefined && port !== before.port && attempt < ATTEMPTS;
    if (!isPortHeld && (await startOn({ home, binaries, port }))) {
      const postmaster = runningPostmaster(home.dataDir);
      if (postmaster !== undefined) return postmaster;
    }
    if (before !== undefined && HELD.test(lastError(home.log))) left = ATTEMPTS_WHILE_HELD;
    await sleep(500);
  }
  throw new Refusal(`PostgreSQL did not start: ${lastError(home.log)} (${home.log})`);
}

async function startOn({ home, binaries, port }: Server & { port: number }): Promise<boolean> {
  const { code } = await runServerProgram({
    program: binaries.pgCtl,
    args: ["start", "-D", home.dataDir, "-l", home.log, "-o", `-p ${port}`, "-w", "-t", "60", "-s"],
    user: home.user,
  });
  return code === 0;
}

/** Stops the server; its clients are disconnected, and what they committed is kept. */
export async function stopServer({ home, binaries }: Server): Promise<void> {
  const stop = (mode: string) =>
    runServerProgram({
      program: binaries.pgCtl,
      args: ["stop", "-D", home.dataDir, "-m", mode, "-w", "-t", "60", "-s"],
      user: home.user,
    });
  const { code } = await stop("fast");
  if (code !== 0 && runningPostmaster(home.dataDir) !== undefined) await stop("immediate");
}

function setAsideLongLog(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}

function lastError(log: string): string {
  try {
    const errors = readFileSync(log, "utf8").match(/(?:FATAL|PANIC|ERROR): .*/g);
    return errors?.at(-1) ?? "it says nothing about why";
  } catch {
    return "it left no log";
  }
}
