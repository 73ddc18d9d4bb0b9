import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Environment } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import type { ServerUser } from "../postgres/server-user.ts";

export type NextServer = Readonly<{
  /** Of the process that serves; absent if it could not be started. */
  pid: number | undefined;
  /** Settles when the process has ended, by itself or stopped. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  hasEnded: () => boolean;
  /** Lets it answer what it was asked, then ends it; at once, when it is hurried. */
  stop: (hurry?: AbortSignal) => Promise<void>;
}>;

/** Longer than the server itself gives to a request that hangs. */
const KILL_AFTER_MS = 30_000;

/** For files, host names and hashing together: hashing takes at most four of them (docs/security.md#hashing-limit). */
const THREADS = "12";

/**
 * Starts Next.js as a process group of its own: a Ctrl-C in the terminal reaches only the starter,
 * which stops the server first and the database after it.
 */
export function startNext({
  mode,
  host,
  port,
  env,
  user,
  log = "inherit",
}: {
  mode: "start" | "dev";
  host: string;
  port: number;
  env: Environment;
  /** Whom it runs as, where that is another than we are. */
  user?: ServerUser;
  /** Where its output goes: to ours, or to an open file. */
  log?: "inherit" | number;
}): NextServer {
  const gracefulStop = new URL("./graceful-stop.mjs", import.meta.url).href;
  const edge = new URL("./edge.ts", import.meta.url).href;
  // Development serves from a process that Next.js starts: only the environment reaches that one.
  const reaching = mode === "dev" ? { NODE_OPTIONS: `--import=${edge}` } : {};
  const next = join(checkout, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(
    process.execPath,
    ["--import", gracefulStop, "--import", edge, next, mode, "-H", host, "-p", String(port)],
    {
      cwd: checkout,
      env: { UV_THREADPOOL_SIZE: THREADS, ...process.env, ...env, ...reaching },
      detached: true,
      stdio: ["ignore", log, log, "ipc"],
      ...(user && { uid: user.uid, gid: user.gid }),
    },
  );
  const ended = once(child, "exit").then(([code, signal]) => ({ code, signal }));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return { pid: child.pid, ended, hasEnded, stop: (hurry) => stopServer({ child, ended, hurry }) };
}

async function stopServer({
  child,
  ended,
  hurry,
}: {
  child: ChildProcess;
  ended: Promise<unknown>;
  hurry: AbortSignal | undefined;
}): Promise<void> {
  const kill = () => killGroup(child);
  const timer = setTimeout(kill, KILL_AFTER_MS);
  hurry?.addEventListener("abort", kill);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(timer);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
