import { DATA_FOLDER, type Environment, isEmbedded } from "../environment.ts";
import { acquireCluster } from "../postgres/cluster.ts";
import type { Say } from "../run-command.ts";
import { createDatabase, databaseExists, type OnServer } from "./databases.ts";
import { keepLimits, refusePooler, warnOfOldConnections } from "./pooler.ts";
import { refuseUnreachable } from "./reachable.ts";

/** The database of this checkout, for as long as it is held. */
export type AcquiredDatabase = Readonly<{
  /** As its owner, who may change the schema. */
  databaseUrl: string;
  /** As the app, which may read and write rows (docs/security.md#database-role); past a pooler, where there is one. */
  appUrl: string;
  /** How many other commands of this checkout hold it; 0 where the operator's own server is used. */
  countOthers: () => number;
  /** Starts its server again whenever it ends by itself, where it is ours, until it is told to stop. */
  keepRunning: (watch: Readonly<{ say: Say; stop: AbortSignal }>) => Promise<void>;
  release: () => Promise<void>;
}>;

const NAME = "waymark";

/** Returns the database that DATABASE_URL names, or the one of the embedded cluster, which starts where it does not run. */
export async function acquireDatabase({
  env = process.env,
  say,
}: {
  env?: Environment;
  say: Say;
}): Promise<AcquiredDatabase> {
  if (!isEmbedded(env) && env.DATABASE_URL !== undefined) {
    const appUrl = env.DATABASE_DIRECT_URL || env.DATABASE_URL;
    const owner = env.MIGRATION_DATABASE_URL;
    if (env.DATABASE_DIRECT_URL) {
      await refuseUnreachable({ name: "DATABASE_DIRECT_URL", url: appUrl, say });
      // Before anything goes through the pooler: what it opens from now on has them.
      await keepLimits(appUrl);
    }
    await refuseUnreachable({ name: "DATABASE_URL", url: env.DATABASE_URL, say });
    if (env.DATABASE_DIRECT_URL) await warnOfOldConnections({ url: env.DATABASE_URL, say });
    else await refusePooler(appUrl);
    if (owner) await refuseUnreachable({ name: "MIGRATION_DATABASE_URL", url: owner, say });
    const urls = { databaseUrl: owner || appUrl, appUrl };
    const nothing = async () => {};
    return { ...urls, countOthers: () => 0, keepRunning: nothing, release: nothing };
  }
  const cluster = await acquireCluster({ folder: DATA_FOLDER, say });
  const url = cluster.url("postgres");
  await createUnlessThere({ url, name: NAME });
  const { countOthers, keepRunning, release } = cluster;
  const appUrl = await cluster.appUrl(NAME);
  return { databaseUrl: cluster.url(NAME), appUrl, countOthers, keepRunning, release };
}

/** Another command may make it at the same moment. */
async function createUnlessThere(database: OnServer): Promise<void> {
  if (await databaseExists(database)) return;
  try {
    await createDatabase(database);
  } catch (error) {
    if (!(await databaseExists(database))) throw error;
  }
}
