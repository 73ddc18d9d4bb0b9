import "server-only";
import { ofProcess } from "#lib/of-process";

/** What became of notifications in this process since it began. */
type PushCounts = Readonly<{ sent: number; failed: number }>;

/** Returns how many notifications push services took from this process, and how many tries failed. */
export function pushCounts(): PushCounts {
  return ofProcess<{ sent: number; failed: number }>({
    name: "push counts",
    make: () => ({ sent: 0, failed: 0 }),
  });
}

/** Counts one try. */
export function countPush(what: keyof PushCounts): void {
  const counts: { sent: number; failed: number } = pushCounts();
  counts[what] += 1;
}
