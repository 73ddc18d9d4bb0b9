import { setTimeout as sleep } from "node:timers/promises";
import { MIGRATIONS } from "../migrations/apply.ts";
import { readMigrations } from "../migrations/files.ts";
import type { Say } from "../run-command.ts";
import { withConnection } from "./connect.ts";

const BETWEEN_MS = 1_000;

/** Waits until a database holds every migration of a folder and some published content; asks as the app's role may. */
export async function untilMigrated({
  databaseUrl,
  folder = MIGRATIONS,
  say,
  stop,
}: Readonly<{
  databaseUrl: string;
  folder?: string;
  say: Say;
  stop: AbortSignal;
}>): Promise<void> {
  const names = readMigrations(folder).map(({ name }) => name);
  let isSaid = false;
  while (!(await isUpToDate({ databaseUrl, names }))) {
    if (!isSaid) say("Waiting for `npm run migrate` of this version …");
    isSaid = true;
    await sleep(BETWEEN_MS, undefined, { signal: stop });
  }
}

/** A database that was never migrated knows neither the function nor the table, and one that restarts does not answer: not yet. */
async function isUpToDate({
  databaseUrl,
  names,
}: Readonly<{ databaseUrl: string; names: readonly string[] }>): Promise<boolean> {
  const asked = withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ applied: number; published: boolean }>(
      `SELECT applied_migrations($1) AS applied, EXISTS (SELECT FROM "Edition") AS published`,
      [names],
    );
    return rows[0]?.applied === names.length && rows[0].published;
  });
  return await asked.catch(() => false);
}
