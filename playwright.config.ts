import { defineConfig, devices } from "@playwright/test";

/** What Chromium needs to run as root, and what keeps it from reaching out. */
const AS_ROOT = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const { E2E_BASE_URL, E2E_REPORT, PLAYWRIGHT_CHROMIUM_PATH } = process.env;
if (!E2E_BASE_URL) {
  throw new Error("The stories need a server and a database: run them with `npm run stories`.");
}

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [["line"], ["json", { outputFile: E2E_REPORT }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: E2E_BASE_URL,
    launchOptions: {
      executablePath: PLAYWRIGHT_CHROMIUM_PATH || undefined,
      args: process.getuid?.() === 0 ? AS_ROOT : [],
    },
    trace: "retain-on-failure",
  },
});
