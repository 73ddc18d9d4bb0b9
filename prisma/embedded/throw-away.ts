import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acquireCluster, type Cluster } from "./cluster.ts";

/** A cluster of one's own, for tests: empty, quick, and gone with all its files when it is released. */
export async function startThrowAwayCluster({
  say,
}: {
  say?: (line: string) => void;
} = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-test-"));
  const remove = (path: string) => rmSync(path, { recursive: true, force: true });
  try {
    const cluster = await acquireCluster({ folder, say, durable: false });
    const release = async () => {
      await cluster.release();
      for (const path of new Set([cluster.folder, folder])) remove(path);
    };
    return { ...cluster, release };
  } catch (error) {
    remove(folder);
    throw error;
  }
}
