import { join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { startTemporaryCluster } from "../postgres/temporary-cluster.ts";
import { withLock } from "../processes/lock.mjs";
import type { Say } from "../run-command.ts";
import { generateClient } from "../steps/generate-client.ts";
import { leavingNoBuild } from "./test-build.ts";
import { makeTestFolder, type TestFolder } from "./test-folder.ts";

/** What the checks work in: a folder and a database server of their own, and a lock, because they share a build folder. */
export type TestBed = Readonly<{
  folder: TestFolder;
  clusterUrl: (database: string) => string;
}>;

/** Prepares what the checks need, and leaves nothing of it behind, however they end. */
export async function withTestBed({
  work,
  say,
  stop,
}: {
  work: (bed: TestBed) => Promise<void>;
  say: Say;
  stop: AbortSignal;
}): Promise<void> {
  await withLock({
    folder: join(checkout, "node_modules", ".waymark-checking"),
    onWait: (pid) => say(`Waiting for other checks in this checkout (process ${pid}) …`),
    work: async () => {
      using folder = makeTestFolder();
      using _build = leavingNoBuild();
      await generateClient({ say, stop });
      const cluster = await startTemporaryCluster();
      try {
        await work({ folder, clusterUrl: cluster.url });
      } finally {
        await cluster.release();
      }
    },
  });
}
