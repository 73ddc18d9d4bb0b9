import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkout } from "../launch/checkout.mjs";
import { withLock } from "../processes/lock.mjs";
import { fingerprint } from "./fingerprint.ts";

/**
 * Does a step unless its inputs are those of the last time it succeeded. The stamp lies with what the step makes,
 * so that it goes when that goes. Of two processes that want the same step, the second finds it done.
 */
export async function unlessUnchanged({
  stamp,
  inputs,
  work,
}: {
  stamp: string;
  inputs: readonly string[];
  work: () => Promise<void>;
}): Promise<void> {
  const isDone = (hash: string) => existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  const hashNow = () => fingerprint({ folder: checkout, patterns: inputs });
  if (isDone(hashNow())) return;
  await withLock({
    folder: join(checkout, "node_modules", ".waymark-steps"),
    work: async () => {
      const hash = hashNow();
      if (isDone(hash)) return;
      rmSync(stamp, { force: true });
      await work();
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, hash);
    },
  });
}
