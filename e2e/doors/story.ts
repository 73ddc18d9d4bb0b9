import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { test as base } from "@playwright/test";
import { type DoorsApp, startDoorsApp } from "./app.ts";

/** Stories whose app nobody else uses: its whole database is looked at before and after each request. */
export const test = base.extend<object, { app: DoorsApp }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const { E2E_DATABASE_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
      const { WAYMARK_DIST_DIR: distDir, WAYMARK_MAIL_DIR: mailFolder } = process.env;
      if (!ownerUrl || !appUrl || !distDir || !mailFolder) {
        throw new Error("Run these with `npm run stories`.");
      }
      const log = openSync(devNull, "a");
      const app = await startDoorsApp({ ownerUrl, appUrl, distDir, mailFolder, log });
      await use(app);
      await app[Symbol.asyncDispose]();
      closeSync(log);
    },
    { scope: "worker" },
  ],
});
