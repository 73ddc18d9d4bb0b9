import type { TestProject } from "vitest/node";
import {
  createDatabase,
  dropDatabase,
  listDatabases,
  urlOfDatabase,
} from "../database/databases.ts";
import { applyMigrations } from "../migrations/apply.ts";
import { startTemporaryCluster } from "../postgres/temporary-cluster.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to Vitest's own.
  interface ProvidedContext {
    /** The migrated database that each worker gets a copy of; `<it>_<worker>` is that copy. */
    templateUrl: string;
  }
}

/** Migrates one database for all tests, on the server of TEST_DATABASE_URL or on one that lives as long as the run. */
export default async function provideTemplate(project: TestProject): Promise<() => Promise<void>> {
  const cluster = process.env.TEST_DATABASE_URL ? undefined : await startTemporaryCluster();
  const url = cluster?.url("postgres") ?? process.env.TEST_DATABASE_URL ?? "";
  const name = `waymark_${project.name}_${process.pid}`;
  await createDatabase({ url, name });
  await applyMigrations({ databaseUrl: urlOfDatabase({ url, name }) });
  project.provide("templateUrl", urlOfDatabase({ url, name }));
  return async () => {
    for (const made of await listDatabases({ url, prefix: name })) {
      await dropDatabase({ url, name: made });
    }
    await cluster?.release();
  };
}
