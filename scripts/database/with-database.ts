import { appEnvironment, isEmbedded } from "../environment.ts";
import type { Say } from "../run-command.ts";
import { generateClient } from "../steps/generate-client.ts";
import { acquireDatabase } from "./acquire-database.ts";
import { migrateDatabase } from "./migrate.ts";

export type WithDatabase = Readonly<{ databaseUrl: string; isEmbedded: boolean; say: Say }>;

/**
 * Does a command's work on the database of this checkout, up to date: on the running cluster, or on one that is
 * started for the while. `process.env` is then that of the app, so that lib/config says the same as in it.
 */
export async function withDatabase(
  work: (database: WithDatabase) => Promise<void>,
  say: Say = (line) => console.log(line),
): Promise<void> {
  const embedded = isEmbedded(process.env);
  const { databaseUrl, appUrl, release } = await acquireDatabase({ say });
  try {
    Object.assign(process.env, appEnvironment({ env: process.env, databaseUrl }));
    await generateClient({ say });
    await migrateDatabase({ databaseUrl, appUrl, say });
    await work({ databaseUrl, isEmbedded: embedded, say });
  } finally {
    await release();
  }
}
