import type { TestProject } from "vitest/node";
import { startTemporaryCluster } from "../postgres/temporary-cluster.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to Vitest's own.
  interface ProvidedContext {
    /** A PostgreSQL server on which trust tests may make databases and roles: an operator's own. */
    serverUrl: string;
  }
}

/** Provides a server beside those that the apps of the tests bring: that of TEST_DATABASE_URL, or one that lives as long as the run. */
export default async function provideServer(project: TestProject): Promise<() => Promise<void>> {
  const cluster = process.env.TEST_DATABASE_URL ? undefined : await startTemporaryCluster();
  project.provide("serverUrl", cluster?.url("postgres") ?? process.env.TEST_DATABASE_URL ?? "");
  return async () => {
    await cluster?.release();
  };
}
