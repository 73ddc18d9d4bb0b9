import { defineConfig } from "vitest/config";

/** The rules alone, without a database: what Stryker runs for each mutant, in the folder in which it has made them. */
export default defineConfig({
  test: {
    dir: "lib/domain",
    testTimeout: 60_000,
    env: { TZ: "Asia/Kathmandu" },
  },
});
