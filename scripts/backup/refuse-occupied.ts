import type { AcquiredDatabase } from "../database/acquire-database.ts";
import { withConnection } from "../database/connect.ts";
import { countConnections, databaseNameIn } from "../database/databases.ts";
import { Refusal } from "../refusal.ts";
import { countAccounts, holdsOtherTables } from "./empty-schema.ts";

/** Stops here when a database is in use, holds something else than Waymark, or holds accounts that may not be replaced. */
export async function refuseOccupied({
  database: { databaseUrl, countOthers },
  replace,
}: {
  database: AcquiredDatabase;
  replace: "allowed" | "refused";
}): Promise<void> {
  const name = databaseNameIn(databaseUrl);
  if (countOthers() > 0 || (await countConnections({ url: databaseUrl, name })) > 0) {
    throw new Refusal(
      "Waymark or another program uses this database now: stop it first. Nothing was touched.",
    );
  }
  await withConnection(databaseUrl, async (client) => {
    if (await holdsOtherTables(client)) {
      throw new Refusal(
        `Database ${name} holds tables that are not Waymark's: restore into one of its own. Nothing was touched.`,
      );
    }
    const accounts = await countAccounts(client);
    if (accounts === 0 || replace === "allowed") return;
    throw new Refusal(
      `Database ${name} has ${accounts === 1 ? "an account" : `${accounts} accounts`}: add --replace to put the backup in their place. Nothing was touched.`,
    );
  });
}
