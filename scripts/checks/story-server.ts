import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { providerSettings } from "../../e2e/providers/settings.ts";
import { APP_ROLE, makeAppRole } from "../database/app-role.ts";
import { createDatabase } from "../database/databases.ts";
import { migrateDatabase } from "../database/migrate.ts";
import { keepLimits } from "../database/pooler.ts";
import { type Environment, NO_SETTINGS } from "../environment.ts";
import { freePort } from "../free-port.ts";
import { checkout } from "../launch/checkout.mjs";
import { startNext } from "../server/next-server.ts";
import { untilHealthy } from "../server/until-healthy.ts";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";

/** The app as the stories use it: built for production, with a database of its own that nobody has used. */
export type StoryServer = AsyncDisposable & Readonly<{ origin: string; databaseUrl: string }>;

/** Starts a pooler before the database of the stories, where they are to be told through one. */
export type Pool = (
  directUrl: string,
) => Promise<(AsyncDisposable & Readonly<{ url: string }>) | undefined>;

const HOST = "127.0.0.1";
/** Roadmaps that change only with the stories, whatever becomes of the content. */
const FIXED_ROADMAPS = join(checkout, "e2e", "roadmaps");

/** Starts the app on a free port; it obeys the tests' clock and writes its mail to a folder. */
export async function startStoryServer({
  clusterUrl,
  database,
  distDir,
  mailFolder,
  log,
  stop,
  pool = () => Promise.resolve(undefined),
}: {
  clusterUrl: (database: string) => string;
  database: string;
  distDir: string;
  mailFolder: string;
  log: number;
  stop: AbortSignal;
  pool?: Pool | undefined;
}): Promise<StoryServer> {
  await createDatabase({ url: clusterUrl("postgres"), name: database });
  const databaseUrl = clusterUrl(database);
  const appUrl = await appUrlOf({ databaseUrl, ownerUrl: clusterUrl("postgres") });
  const pooler = await pool(appUrl);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env: Environment = {
    ...NO_SETTINGS,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    WAYMARK_DIST_DIR: distDir,
    DATABASE_URL: pooler?.url ?? appUrl,
    ...(pooler && { DATABASE_DIRECT_URL: appUrl }),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    AUTH_URL: origin,
    PORT: String(port),
    HOST,
    // A story may say where it comes from: then it shares no limit with the others.
    TRUSTED_PROXIES: "127.0.0.1, ::1",
    ...providerSettings({
      ...{ github: await freePort(), google: await freePort() },
      ...{ work: await freePort(), club: await freePort() },
    }),
    ADMIN_EMAIL: "admin@waymark.example.org",
    METRICS_TOKEN: "what the stories show to read it",
    WAYMARK_MAIL_DIR: mailFolder,
    WAYMARK_TEST_CLOCK: "1",
    LOG_LEVEL: "warn",
    WEB_PUSH: "on",
    LINK_CHECK: "on",
  };
  await migrateDatabase({ databaseUrl, appUrl });
  if (pooler) await keepLimits(appUrl);
  Object.assign(process.env, env);
  await publishRoadmaps({ databaseUrl, folder: FIXED_ROADMAPS, say: () => {} });
  const server = startNext({ mode: "start", host: HOST, port, env, log });
  const dispose = async () => {
    await server.stop();
    await pooler?.[Symbol.asyncDispose]();
  };
  await untilHealthy({ server, host: HOST, port, stop }).catch(async (error) => {
    await dispose();
    throw error;
  });
  return { origin, databaseUrl, [Symbol.asyncDispose]: dispose };
}

/** The app is whom it is where it is started by its starter: nobody who could change the schema. */
async function appUrlOf({
  databaseUrl,
  ownerUrl,
}: Readonly<{ databaseUrl: string; ownerUrl: string }>): Promise<string> {
  const password = randomBytes(16).toString("hex");
  await makeAppRole({ url: ownerUrl, password });
  return Object.assign(new URL(databaseUrl), { username: APP_ROLE, password }).href;
}
