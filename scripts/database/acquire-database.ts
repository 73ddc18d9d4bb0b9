import { DATA_FOLDER, type Environment, isEmbedded } from "../environment.ts";
import { acquireCluster } from "../postgres/cluster.ts";
import type { Say } from "../run-command.ts";
import { createDatabase, databaseExists } from "./databases.ts";
import { refuseUnreachable } from "./reachable.ts";

/** The database of this checkout, for as long as it is held. */
export type AcquiredDatabase = Readonly<{
  databaseUrl: string;
  /** How many other commands of this checkout hold it; 0 where the operator's own server is used. */
  countOthers: () => number;
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
    await refuseUnreachable(env.DATABASE_URL);
    return { databaseUrl: env.DATABASE_URL, countOthers: () => 0, release: async () => {} };
  }
  const cluster = await acquireCluster({ folder: DATA_FOLDER, say });
  const url = cluster.url("postgres");
  if (!(await databaseExists({ url, name: NAME }))) await createDatabase({ url, name: NAME });
  const { countOthers, release } = cluster;
  return { databaseUrl: cluster.url(NAME), countOthers, release };
}
