import "server-only";
import type { PgBoss } from "pg-boss";
import { database } from "#lib/data/client";
import { boss, closeBoss } from "#lib/jobs/boss";

/** The pool's connections; unnamed statements, so that a pooler between need not know them. */
const pool = {
  executeSql: (text: string, values?: unknown[]) => database().pool.query(text, values),
};

/** Returns the queue of this process, on the app's pool. */
export function queue(): Promise<PgBoss> {
  return boss(pool);
}

/** Lets what is being done be done, and closes the queue. */
export function closeQueue(): Promise<void> {
  return closeBoss();
}
