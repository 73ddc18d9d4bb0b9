import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { chromiumOptions } from "./scripts/checks/chromium.ts";

const { E2E_BASE_URL, E2E_REPORT, E2E_RESULTS, E2E_TRACE, PLAYWRIGHT_CHROMIUM_PATH } = process.env;
if (!E2E_BASE_URL) {
  throw new Error("The stories need a server and a database: run them with `npm run stories`.");
}

export default defineConfig({
  testDir: "e2e",
  // Those whom the app lets people sign in with, as far as stories need them.
  globalSetup: fileURLToPath(new URL("./e2e/providers/start.ts", import.meta.url)),
  outputDir: E2E_RESULTS,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Long enough for a busy machine: no story is about time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // One more than there are processors: a story waits for its server and its browser a quarter of the time.
  workers: Math.max(2, availableParallelism()) + 1,
  reporter: [["line"], ["json", { outputFile: E2E_REPORT }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: E2E_BASE_URL,
    launchOptions: chromiumOptions(PLAYWRIGHT_CHROMIUM_PATH),
    screenshot: "only-on-failure",
    // A trace of every story takes as long again: E2E_TRACE=1 npm run stories -- e2e/one.spec.ts
    trace: E2E_TRACE ? "retain-on-failure" : "off",
  },
});
