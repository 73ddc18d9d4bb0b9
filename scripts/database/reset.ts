import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";
import { type AcquiredDatabase, acquireDatabase } from "./acquire-database.ts";
import {
  countConnections,
  createDatabase,
  databaseNameIn,
  dropDatabase,
  urlOfDatabase,
} from "./databases.ts";
import { withDatabase } from "./with-database.ts";

/** Empties the database of this checkout, applies every migration and publishes the roadmaps. Refuses while it is in use. */
export async function resetDatabase({ say }: { say: Say }): Promise<void> {
  const database = await acquireDatabase({ say });
  try {
    await refuseInUse(database);
    const name = databaseNameIn(database.databaseUrl);
    const there = { url: urlOfDatabase({ url: database.databaseUrl, name: "postgres" }), name };
    say(`Deleting everything in database ${name} …`);
    await dropDatabase(there);
    await createDatabase(there);
    await withDatabase(({ databaseUrl }) => publishRoadmaps({ databaseUrl, say }), say);
  } finally {
    await database.release();
  }
  say("The database is empty except for the roadmaps.");
}

async function refuseInUse({ databaseUrl, countOthers }: AcquiredDatabase): Promise<void> {
  const connections = await countConnections({
    url: databaseUrl,
    name: databaseNameIn(databaseUrl),
  });
  if (connections === 0 && countOthers() === 0) return;
  throw new Refusal("Waymark or another program is using this database. Stop it first.");
}
