import { withConnection } from "../database/connect.ts";
import { MIGRATIONS } from "./apply.ts";
import { readMigrations } from "./files.ts";
import { listApplied } from "./history.ts";

/** Returns the migrations that a database holds and a folder does not: a newer Waymark has applied them. */
export async function listUnknown({
  databaseUrl,
  folder = MIGRATIONS,
}: Readonly<{ databaseUrl: string; folder?: string }>): Promise<readonly string[]> {
  const known = new Set(readMigrations(folder).map(({ name }) => name));
  const applied = await withConnection(databaseUrl, listApplied);
  return [...applied.keys()].filter((name) => !known.has(name));
}
