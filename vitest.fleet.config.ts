import { defineConfig } from "vitest/config";
import { shared } from "./vitest.config.ts";

/** Tests of several instances, poolers, failovers and replicas (`npm run test:fleet`): one file after the other. */
export default defineConfig({
  ...shared,
  test: {
    name: "fleet",
    include: ["scripts/fleet/**/*.fleet.test.ts"],
    // What a test waits for says itself how long it may take; here is only an end to what hangs.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    fileParallelism: false,
    globalSetup: ["./scripts/fleet/server-for-tests.ts"],
    env: { LOG_LEVEL: "silent" },
    server: { deps: { inline: [/next-auth/] } },
  },
});
