import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { CONNECTIONS, config } from "#lib/config";
import { START_PATIENCE_MS, TIME_LIMITS, TIME_ZONE } from "#lib/data/time-limits";
import { watchPool } from "#lib/data/watch-database";
import { log } from "#lib/log";
import { ofProcess } from "#lib/of-process";
import { PrismaClient } from "#prisma/generated/client";

/** How a connection waits, and for how long: what it tells the server when it begins. */
type Ways = Readonly<{
  connectionTimeoutMillis?: number;
  query_timeout?: number;
  options?: string;
  statement_timeout?: number;
  lock_timeout?: number;
  idle_in_transaction_session_timeout?: number;
}>;

export type Database = Readonly<{
  prisma: PrismaClient;
  pool: pg.Pool;
  /** Whether the server knows a statement by its name when it is asked again. */
  knowsNames: boolean;
}>;

const ZONE = `-c TimeZone=${TIME_ZONE}`;
/** A server that hangs keeps no time itself. */
const query_timeout = 6_000;
const OF_REQUESTS: Ways = { options: ZONE, query_timeout, ...TIME_LIMITS };
/** A pooler hands each transaction another connection, and knows none of this: it stands with the role (docs/decisions/046). */
const BEHIND_POOLER: Ways = { query_timeout };
/**
 * A start waits for others that start with it, all on one busy machine: no limit cuts the lock by which they take turns, nor their way to a
 * connection (docs/security.md#migrations).
 */
export const OF_STARTS: Ways = {
  connectionTimeoutMillis: START_PATIENCE_MS,
  options: [ZONE, ...Object.keys(TIME_LIMITS).map((name) => `-c ${name}=0`)].join(" "),
};

/** Returns a pool that gives up instead of waiting for ever, unless it is for a start, and survives the loss of its server. */
export function openDatabase(
  connectionString: string,
  ways: Ways = OF_REQUESTS,
  max = CONNECTIONS,
): Database {
  const pool = new pg.Pool({
    connectionString,
    application_name: "waymark",
    max,
    connectionTimeoutMillis: 2_500,
    ...ways,
    keepAlive: true,
  });
  pool.on("error", (error) => log().warn({ err: error.message }, "database connection lost"));
  watchPool(pool);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return { pool, prisma, knowsNames: ways !== BEHIND_POOLER };
}

// One pool a process: hot reload evaluates this module again.
const store = globalThis as { waymarkDatabase?: Database; waymarkReplica?: Database };

/** Returns the database that is asked now: the primary of this process, or what `readingFrom` names. */
export function database(): Database {
  return chosen().getStore() ?? primary();
}

export function prisma(): PrismaClient {
  return database().prisma;
}

/** Returns the database that takes writes. */
export function primary(): Database {
  store.waymarkDatabase ??= openOwn();
  return store.waymarkDatabase;
}

/** Returns the replica that an operator named; nothing without one. */
export function replica(): Database | undefined {
  const { replicaUrl, databaseConnections } = config();
  if (replicaUrl === undefined) return undefined;
  store.waymarkReplica ??= openDatabase(replicaUrl, OF_REQUESTS, databaseConnections);
  return store.waymarkReplica;
}

/** Has everything that `read` asks go to one database: lib/data/replica.ts alone decides to which. */
export function readingFrom<T>(from: Database, read: () => Promise<T>): Promise<T> {
  // Awaited within: what Prisma returns asks only then.
  return chosen().run(from, async () => await read());
}

function chosen(): AsyncLocalStorage<Database> {
  return ofProcess({ name: "database", make: () => new AsyncLocalStorage<Database>() });
}

function openOwn(): Database {
  const { databaseUrl, isPooled, databaseConnections } = config();
  return openDatabase(databaseUrl, isPooled ? BEHIND_POOLER : OF_REQUESTS, databaseConnections);
}
