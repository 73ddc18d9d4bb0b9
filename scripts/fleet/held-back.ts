import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { withConnection } from "../database/connect.ts";
import { freePort } from "../free-port.ts";
import { POSTGRES } from "./server-for-tests.ts";
import { giveToPostgres, startProgram } from "./unprivileged.ts";

/** A replica that shows everything some time after it happened. */
export type HeldBack = AsyncDisposable &
  Readonly<{
    /** Leads to a database of it. */
    urlOf: (primaryUrl: string) => string;
    /** Waits until it shows what the primary has now. */
    untilReplayed: () => Promise<void>;
  }>;

const PATIENCE_MS = 60_000;

/** Copies a server as pg_basebackup does, and starts it as a replica that is held back by so many seconds. */
export async function startHeldBack({
  serverUrl,
  seconds,
}: Readonly<{ serverUrl: string; seconds: number }>): Promise<HeldBack> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-replica-"));
  const data = join(folder, "data");
  const from = serverUrl.replace(/\/[^/]*$/, "/postgres");
  execFileSync(
    join(POSTGRES, "bin", "pg_basebackup"),
    ["--dbname", from, "--pgdata", data, "--write-recovery-conf", "--checkpoint=fast"],
    { stdio: "pipe" },
  );
  const port = await freePort();
  appendFileSync(
    join(data, "postgresql.conf"),
    `\nport = ${port}\nrecovery_min_apply_delay = '${seconds}s'\n`,
  );
  giveToPostgres(folder);
  const program = join(POSTGRES, "bin", "postgres");
  const server = startProgram({ program, args: ["-D", data], log: join(folder, "server.log") });
  const urlOf = (primaryUrl: string) =>
    Object.assign(new URL(primaryUrl), { hostname: "127.0.0.1", port: String(port) }).href;
  const until = async (isSo: () => Promise<boolean>) => {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await isSo().catch(() => false))) {
      if (performance.now() > deadline) throw new Error("the replica is not there");
      await pause(100);
    }
  };
  const ask = async (url: string, sql: string) =>
    (await withConnection(url, (client) => client.query<{ is: string }>(sql))).rows[0]?.is ?? "";
  const untilReplayed = async () => {
    const now = await ask(serverUrl, "SELECT pg_current_wal_lsn()::text AS is");
    const replayed = `SELECT (pg_last_wal_replay_lsn() >= '${now}')::text AS is`;
    await until(async () => (await ask(urlOf(serverUrl), replayed)) === "true");
  };
  await until(async () => (await ask(urlOf(serverUrl), "SELECT 'true' AS is")) === "true");
  const dispose = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { urlOf, untilReplayed, [Symbol.asyncDispose]: dispose };
}
