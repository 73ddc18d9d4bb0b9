import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withConnection } from "../database/connect.ts";
import { createDatabase } from "../database/databases.ts";
import { freePort } from "../free-port.ts";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { runTool } from "../run-tool.ts";
import { type FloorPages, floorFiles } from "./floor-files.ts";
import type { Served } from "./waymark-app.ts";

const NEXT = join("node_modules", "next", "dist", "bin", "next");
const ENV = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
const PATIENCE_MS = 60_000;

type Floor = FloorPages &
  Readonly<{ clusterUrl: (database: string) => string; log: number; say: Say; stop: AbortSignal }>;

/** Builds the floor in a temporary folder, with the packages of this checkout, and serves it by `next start`. */
export async function startFloor({ clusterUrl, log, say, stop, ...pages }: Floor): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-floor-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    say("Building the floor: the same framework, and next to nothing on it …");
    writeFiles({ folder, files: floorFiles(pages) });
    const { code, output } = await runTool({
      script: join(folder, NEXT),
      args: ["build", folder],
      env: ENV,
      stop,
    });
    if (code !== 0) throw new Refusal(`The floor could not be built.\n${output.trim()}`);
    const databaseUrl = await makeTable(clusterUrl);
    const served = await serve({ folder, databaseUrl, log, stop });
    return {
      ...served,
      [Symbol.asyncDispose]: async () => {
        await served[Symbol.asyncDispose]();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function writeFiles({
  folder,
  files,
}: Readonly<{ folder: string; files: Readonly<Record<string, string>> }>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"));
}

async function makeTable(clusterUrl: Floor["clusterUrl"]): Promise<string> {
  await createDatabase({ url: clusterUrl("postgres"), name: "floor" });
  const url = clusterUrl("floor");
  await withConnection(url, (client) =>
    client.query(
      `CREATE TABLE "Floor" (key text PRIMARY KEY, id uuid NOT NULL, at timestamptz NOT NULL)`,
    ),
  );
  return url;
}

async function serve({
  folder,
  databaseUrl,
  log,
  stop,
}: Readonly<{
  folder: string;
  databaseUrl: string;
  log: number;
  stop: AbortSignal;
}>): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [join(folder, NEXT), "start", folder, "-H", "127.0.0.1", "-p", String(port)],
    {
      cwd: folder,
      env: { ...process.env, ...ENV, UV_THREADPOOL_SIZE: "12", FLOOR_DATABASE_URL: databaseUrl },
      stdio: ["ignore", log, log],
    },
  );
  const ended = once(child, "exit");
  const dispose = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await ended;
  };
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isThere(`${origin}/health`))) {
    if (stop.aborted || child.exitCode !== null || Date.now() > deadline) {
      await dispose();
      throw new Refusal("The floor did not answer.");
    }
    await sleep(50);
  }
  return { origin, [Symbol.asyncDispose]: dispose };
}

async function isThere(url: string): Promise<boolean> {
  return await fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
