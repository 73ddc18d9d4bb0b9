import "server-only";
import { database } from "#lib/data/client";

/** Returns the milliseconds since 1970 that the database's clock shows. */
export async function readDatabaseClock(): Promise<number> {
  const { rows } = await database().pool.query<{ now: number }>(
    "SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now",
  );
  return rows[0]?.now ?? Date.now();
}
