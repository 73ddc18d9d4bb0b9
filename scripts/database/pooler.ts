import pg from "pg";
import { START_PATIENCE_MS, TIME_LIMITS, TIME_ZONE } from "#lib/data/time-limits";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { NO_LIMITS } from "./app-role.ts";
import { withConnection } from "./connect.ts";

const POOLER =
  "DATABASE_URL leads to a pooler, which drops Waymark's time limits: set DATABASE_DIRECT_URL to the same database past the pooler, as the same role.";
const OLD =
  "Warning: the pooler has connections open from before, which keep none of Waymark's time limits. Have it open new ones: RECONNECT in PgBouncer's console.";

/** What PgBouncer says to a connection that begins with settings. */
const UNSUPPORTED = /unsupported startup parameter/;

/** Stops where what a connection says of its time limits does not reach the server, and nobody said that a pooler is between. */
export async function refusePooler(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: START_PATIENCE_MS,
    ...TIME_LIMITS,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    if (!(await keepsLimits(client))) throw new Refusal(POOLER);
  } catch (error) {
    if (error instanceof Error && UNSUPPORTED.test(error.message)) throw new Refusal(POOLER);
    throw error;
  } finally {
    await client.end();
  }
}

/**
 * Has every new connection of the app's role begin with the time limits, whoever opens it: behind a pooler, no connection of the app could
 * (docs/decisions/046). A role may say so of itself.
 */
export async function keepLimits(directUrl: string): Promise<void> {
  await withConnection(directUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
    const place = `ROLE CURRENT_USER IN DATABASE ${pg.escapeIdentifier(rows[0]?.name ?? "")}`;
    const settings = Object.entries({ ...TIME_LIMITS, TimeZone: TIME_ZONE });
    // Of several that start at once, two that write the same row would fail.
    await client.query(`BEGIN; ${NO_LIMITS}`);
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK_KEY]);
    for (const [name, value] of settings) {
      await client.query(`ALTER ${place} SET ${name} = ${pg.escapeLiteral(String(value))}`);
    }
    await client.query("COMMIT");
  });
}

/** Says where connections are left that began before. */
export async function warnOfOldConnections({
  url,
  say,
}: Readonly<{ url: string; say: Say }>): Promise<void> {
  if (!(await withConnection(url, keepsLimits))) say(OLD);
}

const LOCK_KEY = 72_707_372;

async function keepsLimits(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    "SELECT name, setting FROM pg_settings WHERE name = ANY($1)",
    [Object.keys(TIME_LIMITS)],
  );
  const kept = new Map(rows.map(({ name, setting }) => [name, Number(setting)]));
  return Object.entries(TIME_LIMITS).every(([name, ms]) => kept.get(name) === ms);
}
