import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { createDatabase, dropDatabase, urlOfDatabase } from "../scripts/database/databases.ts";
import { migrateDatabase } from "../scripts/database/migrate.ts";
import { freePort } from "../scripts/free-port.ts";
import { startNext } from "../scripts/server/next-server.ts";
import { untilHealthy } from "../scripts/server/until-healthy.ts";
import { publishRoadmaps } from "../scripts/steps/publish-roadmaps.ts";
import { test as story } from "./story";

/** The same build as the other stories use, with the content that is published, in a database of its own. */
export type PublishedApp = Readonly<{ origin: string }>;

const HOST = "127.0.0.1";

export const test = story.extend<object, { published: PublishedApp }>({
  published: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const { E2E_DATABASE_URL: url, DATABASE_URL: asApp } = process.env;
      if (!url || !asApp) throw new Error("Run these with `npm run stories`.");
      const name = `stories_published_${process.pid}`;
      await createDatabase({ url, name });
      const databaseUrl = urlOfDatabase({ url, name });
      const appUrl = urlOfDatabase({ url: asApp, name });
      await migrateDatabase({ databaseUrl, appUrl });
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const env = { DATABASE_URL: appUrl, AUTH_URL: origin, PORT: String(port) };
      // Histories are written by this process: into the same database. It runs no other stories.
      Object.assign(process.env, env);
      await publishRoadmaps({ databaseUrl, say: () => {} });
      const log = openSync(devNull, "a");
      const server = startNext({
        ...{ mode: "start", host: HOST, port, log },
        // The stories' own conditions are not the server's.
        env: { ...env, NODE_ENV: "production", NODE_OPTIONS: "" },
      });
      await untilHealthy({ server, host: HOST, port, stop: AbortSignal.timeout(60_000) });
      await use({ origin });
      await server.stop();
      await dropDatabase({ url, name });
      closeSync(log);
    },
    { scope: "worker", auto: true },
  ],
});
