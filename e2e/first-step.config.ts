import { defineConfig } from "@playwright/test";
import stories from "../playwright.config.ts";

/** A measurement, no test of time: `npm run bench:first-step`. */
export default defineConfig(stories, { testDir: ".", testMatch: "*.bench.ts", workers: 1 });
