import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning, isServerOf } from "./server-process.ts";

/** The server process of a cluster, as it wrote itself down. */
export type Postmaster = Readonly<{ pid: number; port: number }>;

/**
 * Returns what `postmaster.pid` says, whether or not that server still runs.
 * The lines are those of PostgreSQL's `pidfile.h`: 1 process, 4 port.
 */
export function recordedPostmaster(dataDir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n");
    const pid = Number.parseInt(lines[0] ?? "", 10);
    const port = Number.parseInt(lines[3] ?? "", 10);
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the server that runs on these data now, adopted from whoever started it, or nothing. */
export function runningPostmaster(dataDir: string): Postmaster | undefined {
  const recorded = recordedPostmaster(dataDir);
  return recorded !== undefined && isServerOf({ pid: recorded.pid, dataDir })
    ? recorded
    : undefined;
}

/**
 * Removes the record of a server that is gone and whose number another program has by now: PostgreSQL would
 * take that program for a living server. (A record whose number nobody has is PostgreSQL's own to judge.)
 */
export function forgetReplacedPostmaster(dataDir: string): void {
  const recorded = recordedPostmaster(dataDir);
  if (recorded === undefined || !isRunning(recorded.pid)) return;
  if (!isServerOf({ pid: recorded.pid, dataDir })) rmSync(join(dataDir, "postmaster.pid"));
}
