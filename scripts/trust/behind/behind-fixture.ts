import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import type { Environment } from "../../environment.ts";
import { type BehindProxies, startBehindProxies } from "./behind-proxies.ts";

/**
 * Has the tests of a file look at one app behind nginx and HAProxy, and returns how they come to it. Where neither is
 * installed nor can be, they are skipped, and say why.
 */
export function behindProxies(env: Environment = {}): () => BehindProxies {
  const missing = inject("missingProxies");
  let behind: BehindProxies | undefined;
  beforeAll(async () => {
    if (missing === "") behind = await startBehindProxies({ env });
  });
  afterAll(() => behind?.[Symbol.asyncDispose]());
  beforeEach(({ skip }) => skip(missing !== "", missing));
  return () => {
    if (behind === undefined) throw new Error("no proxy was started");
    return behind;
  };
}
