import { defineConfig } from "@playwright/test";
import stories from "../playwright.config.ts";

/** Pictures to look at, no tests: `npm run stories -- -c e2e/screenshots.config.ts` puts them into screenshots/. */
export default defineConfig(stories, { testDir: ".", testMatch: "*.shots.ts", timeout: 300_000 });
