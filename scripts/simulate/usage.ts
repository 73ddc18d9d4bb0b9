import { readFileSync } from "node:fs";
import { METRICS_TOKEN, type ServedWaymark } from "../bench/waymark-app.ts";
import { withConnection } from "../database/connect.ts";
import { Refusal } from "../refusal.ts";

/** Seconds of a processor that were used so far, and bytes of the write-ahead log. */
export type Usage = Readonly<{ server: number; database: number; wal: number }>;

/** What Linux counts the time of a process in (USER_HZ). */
const TICKS_PER_SECOND = 100;

/** Returns how to ask what the server and the backends of its database have used; on Linux alone. */
export function usageOf({
  waymark,
  databaseUrl,
}: Readonly<{ waymark: ServedWaymark; databaseUrl: string }>): () => Promise<Usage> {
  return async () => ({
    server: await serverSeconds(waymark.origin),
    database: await databaseSeconds(databaseUrl),
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
  databaseMs: number;
  walBytes: number;
}> {
  const each = (seconds: number) => Math.max(0, Math.round((1e6 * seconds) / requests) / 1e3);
  return {
    serverMs: each(after.server - before.server),
    databaseMs: each(after.database - before.database),
    walBytes: Math.round((after.wal - before.wal) / requests),
  };
}

async function serverSeconds(origin: string): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const said = await (await fetch(`${origin}/metrics`, { headers })).text();
  const seconds = Number(/^process_cpu_seconds_total (\S+)$/m.exec(said)?.[1]);
  if (Number.isFinite(seconds)) return seconds;
  throw new Refusal("This system does not say how much of a processor the server has used.");
}

async function databaseSeconds(url: string): Promise<number> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE application_name = 'waymark'",
    ),
  );
  const ticks = rows.map(({ pid }) => {
    // After the name of the program, which may hold spaces: user and system time are the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND;
}

async function walBytes(url: string): Promise<number> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ bytes: number }>(
      "SELECT (pg_current_wal_insert_lsn() - '0/0')::float8 AS bytes",
    ),
  );
  return rows[0]?.bytes ?? 0;
}
