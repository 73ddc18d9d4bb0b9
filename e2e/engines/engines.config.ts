import { defineConfig } from "@playwright/test";
import stories from "../../playwright.config.ts";
import type { EngineName } from "./story.ts";

const ENGINES: readonly EngineName[] = ["chromium", "firefox", "webkit"];

/** The main stories in three engines: `npm run stories:engines`. */
export default defineConfig<object, { engineName: EngineName }>(stories, {
  testDir: ".",
  testMatch: "*.story.ts",
  workers: 1,
  timeout: 180_000,
  projects: ENGINES.map((engineName) => ({ name: engineName, use: { engineName } })),
});
