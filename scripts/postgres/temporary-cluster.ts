import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listPresent } from "../processes/presence.mjs";
import type { Binaries } from "./binaries.ts";
import { acquireCluster, type Cluster } from "./cluster.ts";

const PREFIX = "waymark-test-";
const SURELY_ABANDONED_MS = 60_000;

/**
 * Returns a cluster of one's own, for tests: empty, quick, and gone with all its files when it is released. Of the packaged PostgreSQL, or
 * of another that is installed.
 */
export async function startTemporaryCluster(binaries?: Binaries): Promise<Cluster> {
  await removeAbandoned();
  return await acquireTemporary({ folder: mkdtempSync(join(tmpdir(), PREFIX)), binaries });
}

async function acquireTemporary({
  folder,
  binaries,
}: Readonly<{ folder: string; binaries?: Binaries | undefined }>): Promise<Cluster> {
  const asked = { folder, durable: false, ...(binaries && { binariesOf: () => binaries }) };
  try {
    const cluster = await acquireCluster(asked);
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

/** Clusters whose tests were killed: holding one and letting it go stops its server, too. */
async function removeAbandoned(): Promise<void> {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(tmpdir(), name));
  for (const folder of folders.filter(isAbandoned)) {
    // What is half made or belongs to another user is not ours to judge.
    const cluster = await acquireTemporary({ folder }).catch(() => undefined);
    await cluster?.release();
  }
}

function isAbandoned(folder: string): boolean {
  const info = statSync(folder, { throwIfNoEntry: false });
  if (info === undefined || info.uid !== process.getuid?.()) return false;
  const isOld = Date.now() - info.mtimeMs > SURELY_ABANDONED_MS;
  return isOld && listPresent(join(folder, "holders")).length === 0;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
