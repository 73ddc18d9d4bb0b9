import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { freePort } from "../scripts/free-port.ts";
import { startNext } from "../scripts/server/next-server.ts";
import { untilHealthy } from "../scripts/server/until-healthy.ts";
import { type CountingProxy, startCountingProxy } from "./counting-proxy";
import { test as story } from "./story";

/** The same build as the other stories use, in a process of its own whose round trips to the database are counted. */
export type CountedApp = Readonly<{ origin: string; takeRoundTrips: CountingProxy["take"] }>;

const HOST = "127.0.0.1";

export const test = story.extend<object, { counted: CountedApp }>({
  counted: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const { DATABASE_URL } = process.env;
      if (!DATABASE_URL) throw new Error("DATABASE_URL is not set.");
      const proxy = await startCountingProxy(DATABASE_URL);
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const env = {
        DATABASE_URL: proxy.databaseUrl,
        AUTH_URL: origin,
        PORT: String(port),
        NODE_ENV: "production",
        // Kept out: the worker that sends mail and reminders asks for work by itself now and then.
        WORKER: "beside",
        // The stories' own conditions are not the server's.
        NODE_OPTIONS: "",
      };
      const log = openSync(devNull, "a");
      const server = startNext({ mode: "start", host: HOST, port, env, log });
      await untilHealthy({ server, host: HOST, port, stop: AbortSignal.timeout(20_000) });
      await use({ origin, takeRoundTrips: proxy.take });
      await server.stop();
      await proxy.close();
      closeSync(log);
    },
    { scope: "worker" },
  ],
});
