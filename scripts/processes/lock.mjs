import { setTimeout as sleep } from "node:timers/promises";
import { enter, listPresent } from "./presence.mjs";

const SAY_AFTER_MS = 1500;

/**
 * Does the work while no other process does work under the same folder; waits for its turn.
 * Each one first raises a flag, then looks for others: of two, the later one always sees the earlier one.
 * A process that dies holds nothing, and not even the folder stays behind.
 * @template T
 * @param {{ folder: string, work: () => Promise<T>, onWait?: (pid: number) => void }} lock
 * @returns {Promise<T>}
 */
export async function withLock({ folder, work, onWait }) {
  const flag = await raiseFlag({ folder, onWait });
  try {
    return await work();
  } finally {
    flag.leave();
  }
}

/** @param {{ folder: string, onWait?: ((pid: number) => void) | undefined }} lock */
async function raiseFlag({ folder, onWait }) {
  const asked = Date.now();
  let hasSaid = false;
  for (;;) {
    const [holder] = listPresent(folder);
    if (holder === undefined) {
      const flag = enter(folder);
      if (listPresent(folder).length === 1) return flag;
      flag.leave();
    } else if (!hasSaid && Date.now() - asked > SAY_AFTER_MS) {
      hasSaid = true;
      onWait?.(Number.parseInt(holder, 10));
    }
    await sleep(20 + Math.random() * 60);
  }
}
