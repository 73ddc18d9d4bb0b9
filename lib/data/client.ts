import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { config } from "#lib/config";
import { watchPool } from "#lib/data/watch-database";
import { log } from "#lib/log";
import { PrismaClient } from "#prisma/generated/client";

export type Database = Readonly<{ prisma: PrismaClient; pool: pg.Pool }>;

/** How long a request waits for the database: milliseconds. */
const OF_REQUESTS = {
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
  // A server that hangs keeps no time itself.
  query_timeout: 6_000,
};
/** A start waits for others that start with it: the lock by which they take turns is cut by no limit (docs/security.md#migrations). */
export const OF_STARTS: Partial<typeof OF_REQUESTS> = {};

/** Returns a pool that gives up instead of waiting for ever, unless it is for a start, and survives the loss of its server. */
export function openDatabase(
  connectionString: string,
  limits: Partial<typeof OF_REQUESTS> = OF_REQUESTS,
): Database {
  const pool = new pg.Pool({
    connectionString,
    application_name: "waymark",
    // adapter-pg writes moments without their offset: in another zone the server would shift every one of them.
    options: "-c TimeZone=UTC",
    max: 10,
    connectionTimeoutMillis: 2_500,
    ...limits,
    keepAlive: true,
  });
  pool.on("error", (error) => log().warn({ err: error.message }, "database connection lost"));
  watchPool(pool);
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

// One pool a process: hot reload evaluates this module again.
const store = globalThis as { waymarkDatabase?: Database };

/** Returns the database of this process. */
export function database(): Database {
  store.waymarkDatabase ??= openDatabase(config().databaseUrl);
  return store.waymarkDatabase;
}

export function prisma(): PrismaClient {
  return database().prisma;
}
