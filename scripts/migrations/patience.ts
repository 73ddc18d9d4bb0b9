import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { isConflict } from "#lib/data/database-errors";
import { withConnection } from "../database/connect.ts";
import type { Say } from "../run-command.ts";

/** The key of the advisory lock that Prisma takes while it migrates. */
export const LOCK_KEY = 72_707_369;

const TRY_AGAIN_MS = 200;
const SAID_AFTER = 25;

/** How long a statement of a migration waits for a lock: whoever comes meanwhile stands behind it. */
const LOCK_TIMEOUT = "2s";
const MOST_TRIES = 30;
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Does some work while no other start migrates the same database. Who waits asks again and again: a statement that waited would
 * hold a snapshot, which an index that is made concurrently waits for in turn.
 */
export async function alone<T>({
  databaseUrl,
  say,
  work,
}: Readonly<{ databaseUrl: string; say: Say; work: () => Promise<T> }>): Promise<T> {
  return await withConnection(databaseUrl, async (client) => {
    for (let tries = 1; !(await beginWithLock(client)); tries += 1) {
      if (tries === SAID_AFTER) say("Waiting for another start, which migrates this database …");
      await sleep(TRY_AGAIN_MS);
    }
    return await work();
  });
}

/** The lock goes with its transaction, and so with its connection. Asked without parameters: an open portal holds a snapshot, too. */
async function beginWithLock(client: pg.Client): Promise<boolean> {
  await client.query("BEGIN");
  await client.query("SET LOCAL idle_in_transaction_session_timeout = 0");
  const { rows } = await client.query<{ has: boolean }>(
    `SELECT pg_try_advisory_xact_lock(${LOCK_KEY}) AS has`,
  );
  if (rows[0]?.has) return true;
  await client.query("ROLLBACK");
  return false;
}

/** Does some work in a transaction that waits for no lock for longer than a page may; then it is tried again, from its beginning. */
export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    await client.query("BEGIN");
    try {
      await client.query(
        `SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'; SET LOCAL statement_timeout = 0;
         SET LOCAL idle_in_transaction_session_timeout = 0`,
      );
      const done = await work();
      await client.query("COMMIT");
      return done;
    } catch (error) {
      await client.query("ROLLBACK");
      if (!isLockedOut(error) || tries === MOST_TRIES) throw error;
    }
    await sleep(TRY_AGAIN_MS);
  }
}

/** Returns whether something failed because others held a lock: for long, or while they waited for one of ours. */
export function isLockedOut(error: unknown): boolean {
  if (isConflict(error)) return true;
  return error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE;
}
