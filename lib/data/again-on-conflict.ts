import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { isConflict } from "#lib/data/database-errors";

const ATTEMPTS = 5;
/** Milliseconds, doubled for each attempt: whoever met once should not meet again at the same moment. */
const SPREAD = 20;

/**
 * Does something that may be done twice, and does it again where another transaction stood in its way: at most five times
 * (docs/security.md#conflicts). Throws what the last attempt threw.
 */
export async function againOnConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error;
      await wait(Math.random() * SPREAD * 2 ** attempt);
    }
  }
}
