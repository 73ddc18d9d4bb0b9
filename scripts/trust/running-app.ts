import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Environment, NO_SETTINGS } from "../environment.ts";
import { freePort } from "../free-port.ts";
import { checkout } from "../launch/checkout.mjs";
import { runningUrl } from "../postgres/running-url.ts";

/** The app as `npm start` starts it: its starter, with a server and an embedded PostgreSQL of their own. */
export type RunningApp = AsyncDisposable &
  Readonly<{
    origin: string;
    place: Place;
    /** Leads the owner of its tables to its database; only while its PostgreSQL runs. */
    databaseUrl: () => string;
    starter: ChildProcess;
    /** Everything that was printed so far, the log of the server included. */
    output: () => string;
    /** Stops it in order, and returns the exit code. */
    stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  }>;

/** Where an app keeps its data (`postgres` lies in it), and the port that it listens on. */
export type Place = Readonly<{ folder: string; port: number }>;

const FLAGS = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
const PATIENCE_MS = 120_000;
/** Another checkout is built with its first start. */
const PATIENCE_WITH_BUILD_MS = 900_000;

/**
 * Starts the app on a free port, in a folder that is removed when it is disposed of; in the place of one that was stopped
 * before, where that is named; from another checkout, where `code` names one. `process.env` is then what tests need to sign learners in. `npm run test:trust` built it.
 */
export async function startApp({
  env = {},
  place,
  code = checkout,
}: Readonly<{ env?: Environment; place?: Place; code?: string }> = {}): Promise<RunningApp> {
  const patienceMs = code === checkout ? PATIENCE_MS : PATIENCE_WITH_BUILD_MS;
  const { folder, port } = place ?? (await newPlace());
  const origin = `http://localhost:${port}`;
  const settings: Environment = {
    ...NO_SETTINGS,
    NODE_ENV: undefined,
    AUTH_SECRET: "a secret of the trust tests, which is long enough",
    AUTH_URL: origin,
    LOG_LEVEL: "info",
    PORT: String(port),
    WAYMARK_DATA_DIR: folder,
    WAYMARK_TEST_CLOCK: "1",
    ...env,
  };
  const starter = spawn(
    process.execPath,
    [...FLAGS, join(code, "scripts", "commands", "start.ts")],
    {
      cwd: code,
      env: { ...process.env, ...settings },
      // The channel ends with this process, and with it the app.
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  const said: string[] = [];
  for (const stream of [starter.stdout, starter.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  const output = () => said.join("");
  const stop = (signal: NodeJS.Signals = "SIGTERM") => end({ starter, signal });
  const {
    DATABASE_URL: url,
    DATABASE_DIRECT_URL: direct,
    MIGRATION_DATABASE_URL: owner,
  } = settings;
  const databaseUrl = () => owner || direct || url || runningUrl({ folder, database: "waymark" });
  const app = {
    origin,
    place: { folder, port },
    databaseUrl,
    starter,
    output,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await untilReady({ ...app, isNew: place === undefined, patienceMs });
  const { AUTH_SECRET, AUTH_URL, PORT } = settings;
  Object.assign(process.env, { AUTH_SECRET, AUTH_URL, PORT, DATABASE_URL: databaseUrl() });
  return app;
}

/** What signs learners in reads the port once in a file of tests: its apps listen on one, one after the other. */
let port: Promise<number> | undefined;

async function newPlace(): Promise<Place> {
  port ??= freePort();
  return { folder: mkdtempSync(join(tmpdir(), "waymark-test-")), port: await port };
}

async function untilReady({
  isNew,
  patienceMs,
  starter,
  output,
  ...app
}: RunningApp & Readonly<{ isNew: boolean; patienceMs: number }>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!output().includes("Waymark is ready")) {
    if (starter.exitCode !== null || Date.now() > deadline) {
      // The data of an app that ran before is left to whoever named its place.
      await (isNew ? app[Symbol.asyncDispose]() : app.stop());
      throw new Error(`The app did not start:\n${output()}`);
    }
    await sleep(50);
  }
}

async function end({
  starter,
  signal,
}: Readonly<{ starter: ChildProcess; signal: NodeJS.Signals }>): Promise<number | null> {
  if (starter.exitCode !== null || starter.signalCode !== null) return starter.exitCode;
  const ended = once(starter, "exit");
  starter.kill(signal);
  const [code] = await ended;
  return code;
}
