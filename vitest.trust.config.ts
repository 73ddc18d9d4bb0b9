import { defineConfig } from "vitest/config";
import { shared } from "./vitest.config.ts";

/** Tests that take minutes, signals, root or other servers (`npm run test:trust`): one file after the other, each with an app of its own. */
export default defineConfig({
  ...shared,
  test: {
    name: "trust",
    include: ["{app,lib,prisma,scripts}/**/*.trust.test.ts"],
    // What a test waits for says itself how long it may take; here is only an end to what hangs.
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    globalSetup: [
      "./scripts/trust/server-for-tests.ts",
      "./scripts/trust/behind/proxies-for-tests.ts",
    ],
    env: { LOG_LEVEL: "silent" },
    server: { deps: { inline: [/next-auth/] } },
  },
});
