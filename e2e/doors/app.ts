import { randomBytes, randomUUID } from "node:crypto";
import { type Database, openDatabase } from "#lib/data/client";
import { publishVersions } from "#lib/data/ownership/world-example";
import { createDatabase, dropDatabase, urlOfDatabase } from "../../scripts/database/databases.ts";
import { migrateDatabase } from "../../scripts/database/migrate.ts";
import { type Environment, NO_SETTINGS } from "../../scripts/environment.ts";
import { freePort } from "../../scripts/free-port.ts";
import { startNext } from "../../scripts/server/next-server.ts";
import { untilHealthy } from "../../scripts/server/until-healthy.ts";
import { openWholeDatabase, type WholeDatabase } from "./database.ts";
import { makePeople, type People } from "./people.ts";

/** A build of the app that nobody else uses, and its database, in which people have rows in every table. */
export type DoorsApp = AsyncDisposable &
  Readonly<{ origin: string; distDir: string; people: People; database: WholeDatabase }>;

type Setting = Readonly<{
  /** Lead to a database server: as its owner, and as whom the app may be. */
  ownerUrl: string;
  appUrl: string;
  distDir: string;
  /** Where mails are written. */
  mailFolder: string;
  /** An open file for what the server prints. */
  log: number;
}>;

const HOST = "127.0.0.1";
const ADMIN_EMAIL = "admin@waymark.example.org";

/** Starts a build on a database of its own, and makes the people whose doors are tried. */
export async function startDoorsApp(setting: Setting): Promise<DoorsApp> {
  const { ownerUrl, appUrl, distDir, mailFolder, log } = setting;
  const name = `doors_${randomUUID().slice(0, 8)}`;
  await createDatabase({ url: ownerUrl, name });
  const databaseUrl = urlOfDatabase({ url: ownerUrl, name });
  const asApp = urlOfDatabase({ url: appUrl, name });
  await migrateDatabase({ databaseUrl, appUrl: asApp });
  const database = await openWholeDatabase(databaseUrl);
  const people = await asking(databaseUrl, () =>
    makePeople({ ask: database.ask, adminEmail: ADMIN_EMAIL }),
  );
  await database.keep();
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env: Environment = {
    ...NO_SETTINGS,
    // The tests' own conditions are not the server's.
    ...{ NODE_ENV: "production", NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1" },
    ...{ WAYMARK_DIST_DIR: distDir, DATABASE_URL: asApp, AUTH_URL: origin, ADMIN_EMAIL },
    ...{ PORT: String(port), HOST, TRUSTED_PROXIES: "127.0.0.1, ::1" },
    ...{
      AUTH_SECRET: randomBytes(32).toString("base64url"),
      METRICS_TOKEN: "what nobody shows here",
    },
    ...{ AUTH_GITHUB_ID: "waymark", AUTH_GITHUB_SECRET: "nobody asks there" },
    ...{ WAYMARK_MAIL_DIR: mailFolder, WAYMARK_TEST_CLOCK: "1", LOG_LEVEL: "warn" },
    WEB_PUSH: "on",
    LINK_CHECK: "on",
  };
  const server = startNext({ mode: "start", host: HOST, port, env, log });
  const dispose = async () => {
    await server.stop();
    await database[Symbol.asyncDispose]();
    await dropDatabase({ url: ownerUrl, name });
  };
  const stop = AbortSignal.timeout(60_000);
  await untilHealthy({ server, host: HOST, port, stop }).catch(async (error) => {
    await dispose();
    throw error;
  });
  return { origin, distDir, people, database, [Symbol.asyncDispose]: dispose };
}

/** Has lib/data ask this database meanwhile: a process has one. */
async function asking<Made>(databaseUrl: string, work: () => Promise<Made>): Promise<Made> {
  const store = globalThis as { waymarkDatabase?: Database };
  const before = store.waymarkDatabase;
  const database = openDatabase(databaseUrl);
  store.waymarkDatabase = database;
  try {
    await publishVersions();
    return await work();
  } finally {
    await database.pool.end();
    store.waymarkDatabase = before;
  }
}
