import { type AcquiredDatabase, acquireDatabase } from "../database/acquire-database.ts";
import { canChangeSchema } from "../database/app-role.ts";
import { migrateDatabase } from "../database/migrate.ts";
import { stayConnected } from "../database/stay-connected.ts";
import { appEnvironment, type Environment, warningsAbout } from "../environment.ts";
import { listUnknown } from "../migrations/unknown.ts";
import type { Say } from "../run-command.ts";
import { generateClient } from "../steps/generate-client.ts";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";

export type Prepared = Readonly<{ environment: Environment; database: AcquiredDatabase }>;

/** A URL that passes for one while the real one is not known yet: faults in the settings show before anything starts. */
const NOT_YET = "postgresql://localhost/waymark";

const OWNED =
  "Warning: the role of DATABASE_URL may change the schema, and so could anyone who broke into the app. Set DATABASE_URL to a role that owns nothing, and MIGRATION_DATABASE_URL to the owner's: the rest is granted at every start.";

/** Does everything that serving needs: settings, database, client, migrations, roadmaps. */
export async function prepare({
  whereLost,
  say,
  stop,
}: {
  /** What is done where milestones are published that have no files here. */
  whereLost: "refuse" | "leave";
  say: Say;
  stop: AbortSignal;
}): Promise<Prepared> {
  const settings = appEnvironment({ env: process.env, databaseUrl: NOT_YET });
  for (const warning of warningsAbout(settings)) say(warning);
  const database = await acquireDatabase({ say });
  try {
    const { databaseUrl, appUrl } = database;
    const environment = appEnvironment({ env: process.env, databaseUrl: appUrl });
    Object.assign(process.env, environment);
    stop.throwIfAborted();
    await generateClient({ say, stop });
    await migrateDatabase({ databaseUrl, appUrl, say });
    if (await canChangeSchema(appUrl)) say(OWNED);
    stop.throwIfAborted();
    const isNewer = (await listUnknown({ databaseUrl })).length > 0;
    // What a newer version published is no fault of this one's files.
    if (isNewer) say("Its roadmaps stay as that version published them.");
    else await publishRoadmaps({ databaseUrl, whereLost, say });
    stop.throwIfAborted();
    const leave = await stayConnected(databaseUrl);
    const release = () => leave().then(database.release);
    return { environment, database: { ...database, release } };
  } catch (error) {
    await database.release();
    throw error;
  }
}
