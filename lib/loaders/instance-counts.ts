import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { getCounts } from "#lib/data/admin/counts";
import type { InstanceCounts } from "#lib/domain/admin";
import { askInPassing } from "#lib/http/database-trouble";
import { log } from "#lib/log";
import { ofProcess } from "#lib/of-process";

/** What was counted, and when. */
export type Counted = Readonly<{ at: Date; counts: InstanceCounts }>;

type Kept = { last?: Counted; triedAt: number; counting?: Promise<void> };

/** Whoever asks waits so long for new counts; then those from before have to do. */
const PATIENCE_MS = 3_000;

/**
 * Returns what was counted in this process, anew where that was tried for the last time `keptMs` ago. While counting takes longer than a page may wait,
 * or fails, it is what was counted before; nothing where nothing was.
 */
export async function loadCounts({
  now,
  keptMs,
}: Readonly<{ now: Date; keptMs: number }>): Promise<Counted | undefined> {
  const kept = ofProcess<Kept>({
    name: "instance-counts",
    make: () => ({ triedAt: Number.NEGATIVE_INFINITY }),
  });
  if (Math.abs(now.getTime() - kept.triedAt) >= keptMs) {
    kept.triedAt = now.getTime();
    kept.counting ??= count({ kept, now });
  }
  await Promise.race([kept.counting, wait(PATIENCE_MS, undefined, { ref: false })]);
  return kept.last;
}

async function count({ kept, now }: Readonly<{ kept: Kept; now: Date }>): Promise<void> {
  try {
    kept.last = { at: now, counts: await askInPassing(() => getCounts({ now })) };
  } catch (error) {
    // Nothing of a learner depends on it, and it is tried again.
    log().warn(
      { err: error instanceof Error ? error.message : error },
      "accounts were not counted",
    );
  } finally {
    kept.counting = undefined;
  }
}
