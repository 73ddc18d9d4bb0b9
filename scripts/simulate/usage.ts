import { readFileSync } from "node:fs";
import type { ServedWaymark } from "../bench/waymark-app.ts";
import { withConnection } from "../database/connect.ts";

/**
 * Seconds of processor time used so far, and bytes of the write-ahead log. The event loop is one thread of the server: others
 * compress, hash and collect garbage.
 */
export type Usage = Readonly<{ server: number; loop: number; database: number; wal: number }>;

/** What Linux counts the time of a process in (USER_HZ). */
const TICKS_PER_SECOND = 100;

/** Returns how to ask what the server and the backends of its database have used; on Linux alone. */
export function usageOf({
  waymark,
  databaseUrl,
}: Readonly<{ waymark: ServedWaymark; databaseUrl: string }>): () => Promise<Usage> {
  const backends = new Map<number, number>();
  return async () => ({
    server: secondsOf(`${waymark.pid}`),
    loop: secondsOf(`${waymark.pid}/task/${waymark.pid}`),
    database: await databaseSeconds({ url: databaseUrl, backends }),
    wal: await walBytes(databaseUrl),
  });
}

/** Returns what one of so many requests used, in milliseconds. */
export function perRequest({
  before,
  after,
  requests,
}: Readonly<{ before: Usage; after: Usage; requests: number }>): Readonly<{
  serverMs: number;
  loopMs: number;
  databaseMs: number;
  walBytes: number;
}> {
  const each = (seconds: number) => Math.max(0, Math.round((1e6 * seconds) / requests) / 1e3);
  return {
    serverMs: each(after.server - before.server),
    loopMs: each(after.loop - before.loop),
    databaseMs: each(after.database - before.database),
    walBytes: Math.round((after.wal - before.wal) / requests),
  };
}

/** What the backends of the server have taken, by process; for one that has ended, what it had taken when last seen. */
async function databaseSeconds({
  url,
  backends,
}: Readonly<{ url: string; backends: Map<number, number> }>): Promise<number> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE application_name = 'waymark'",
    ),
  );
  for (const { pid } of rows) backends.set(pid, secondsOf(`${pid}`));
  return [...backends.values()].reduce((sum, each) => sum + each, 0);
}

/** Seconds of processor time that a process, or one of its threads, took, by its folder in /proc. */
function secondsOf(folder: string): number {
  // After the name of the program, which may hold spaces: user and system time are the 12th and 13th.
  const fields = readFileSync(`/proc/${folder}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

async function walBytes(url: string): Promise<number> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ bytes: number }>(
      "SELECT (pg_current_wal_insert_lsn() - '0/0')::float8 AS bytes",
    ),
  );
  return rows[0]?.bytes ?? 0;
}
