import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { type MailServer, startMailServer } from "#lib/worker/mail-server-example";
import { createDatabase, dropDatabase, urlOfDatabase } from "../scripts/database/databases.ts";
import { migrateDatabase } from "../scripts/database/migrate.ts";
import { freePort } from "../scripts/free-port.ts";
import { checkout } from "../scripts/launch/checkout.mjs";
import { startNext } from "../scripts/server/next-server.ts";
import { untilHealthy } from "../scripts/server/until-healthy.ts";
import { publishRoadmaps } from "../scripts/steps/publish-roadmaps.ts";
import { test as story } from "./story";

/** The same build as the other stories use, with a mail server, and a database of its own: queues are not shared. */
export type MailingApp = Readonly<{ origin: string; mailServer: MailServer }>;

const HOST = "127.0.0.1";

export const test = story.extend<object, { mailing: MailingApp }>({
  mailing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const { E2E_DATABASE_URL: url, DATABASE_URL: asApp } = process.env;
      if (!url || !asApp) throw new Error("Run these with `npm run stories`.");
      const name = `stories_with_mail_${process.pid}`;
      await createDatabase({ url, name });
      const databaseUrl = urlOfDatabase({ url, name });
      const appUrl = urlOfDatabase({ url: asApp, name });
      await migrateDatabase({ databaseUrl, appUrl });
      const folder = join(checkout, "e2e", "roadmaps");
      await publishRoadmaps({ databaseUrl, folder, say: () => {} });
      const mailServer = await startMailServer();
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const env = {
        DATABASE_URL: appUrl,
        AUTH_URL: origin,
        PORT: String(port),
        SMTP_URL: mailServer.url,
        NODE_ENV: "production",
        // The stories' own conditions are not the server's.
        NODE_OPTIONS: "",
      };
      const log = openSync(devNull, "a");
      const server = startNext({ mode: "start", host: HOST, port, env, log });
      await untilHealthy({ server, host: HOST, port, stop: AbortSignal.timeout(60_000) });
      await use({ origin, mailServer });
      await server.stop();
      await mailServer.stop();
      await dropDatabase({ url, name });
      closeSync(log);
    },
    { scope: "worker" },
  ],
});
