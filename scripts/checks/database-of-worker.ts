import { inject } from "vitest";
import {
  createDatabase,
  databaseNameIn,
  dropDatabase,
  urlOfDatabase,
} from "../database/databases.ts";

// Every file of tests begins with a fresh copy of the migrated template; a worker runs one file at a time.
const templateUrl = inject("templateUrl");
const template = databaseNameIn(templateUrl);
const url = urlOfDatabase({ url: templateUrl, name: "postgres" });
const name = `${template}_${process.env.VITEST_POOL_ID}`;

/** What lib/data/client.ts and lib/of-process.ts keep for a whole process: files that share one begin without it. */
const kept = globalThis as Partial<Record<string, unknown>> & {
  waymarkDatabase?: { pool: { ending: boolean; end: () => Promise<void> } };
};
const pool = kept.waymarkDatabase?.pool;
for (const one of ["waymarkDatabase", "waymarkReplica", "waymarkOfProcess"]) delete kept[one];
if (pool?.ending === false) await pool.end();

await dropDatabase({ url, name });
await createDatabase({ url, name, template });
process.env.DATABASE_URL = urlOfDatabase({ url, name });
