import "server-only";
import { availableParallelism } from "node:os";

/** The most that are ever hashed at once, whatever the machine is. */
const MOST = 4;

/** How many threads Node.js has for files, host names and hashing, unless it is told otherwise. */
const THREADS = 4;

/**
 * Returns how many passwords are hashed at once: so many that one processor stays free for every other request, and half
 * of the threads that files need too (docs/security.md#hashing-limit).
 */
export function hashingPlaces({
  processors = availableParallelism(),
  threads = Number(process.env.UV_THREADPOOL_SIZE ?? THREADS),
}: Readonly<{ processors?: number; threads?: number }> = {}): number {
  return Math.max(1, Math.min(MOST, processors - 1, Math.floor(threads / 2)));
}
