import { type AcquiredDatabase, acquireDatabase } from "../database/acquire-database.ts";
import { stayConnected } from "../database/stay-connected.ts";
import { appEnvironment, type Environment, warningsAbout } from "../environment.ts";
import { applyMigrations } from "../migrations/apply.ts";
import type { Say } from "../run-command.ts";
import { generateClient } from "../steps/generate-client.ts";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";

export type Prepared = Readonly<{ environment: Environment; database: AcquiredDatabase }>;

/** A URL that passes for one while the real one is not known yet: faults in the settings show before anything starts. */
const NOT_YET = "postgresql://localhost/waymark";

/** Does everything that serving needs: settings, database, client, migrations, roadmaps. */
export async function prepare({ say, stop }: { say: Say; stop: AbortSignal }): Promise<Prepared> {
  const settings = appEnvironment({ env: process.env, databaseUrl: NOT_YET });
  for (const warning of warningsAbout(settings)) say(warning);
  const database = await acquireDatabase({ say });
  try {
    const { databaseUrl } = database;
    const environment = appEnvironment({ env: process.env, databaseUrl });
    Object.assign(process.env, environment);
    stop.throwIfAborted();
    await generateClient({ say, stop });
    await applyMigrations({ databaseUrl, say });
    stop.throwIfAborted();
    await publishRoadmaps({ databaseUrl, say });
    stop.throwIfAborted();
    const leave = await stayConnected(databaseUrl);
    const release = () => leave().then(database.release);
    return { environment, database: { ...database, release } };
  } catch (error) {
    await database.release();
    throw error;
  }
}
