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

await dropDatabase({ url, name });
await createDatabase({ url, name, template });
process.env.DATABASE_URL = urlOfDatabase({ url, name });
