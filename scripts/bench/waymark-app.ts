import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { APP_ROLE, grantToApp, makeAppRole } from "../database/app-role.ts";
import { createDatabase } from "../database/databases.ts";
import { migrateDatabase } from "../database/migrate.ts";
import { type Environment, NO_SETTINGS } from "../environment.ts";
import { freePort } from "../free-port.ts";
import type { Say } from "../run-command.ts";
import { startNext } from "../server/next-server.ts";
import { untilHealthy } from "../server/until-healthy.ts";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";
import { loadLearners, type Model, readModel, tokenOf } from "./load-learners.ts";
import { countsAmong, KINDS, type Kind, PEOPLE } from "./people.ts";

/** An app that answers until it is disposed of. */
export type Served = AsyncDisposable & Readonly<{ origin: string }>;

/** Waymark, with the cookie of each learner's session. */
export type ServedWaymark = Served &
  Readonly<{
    pid: number | undefined;
    cookieOf: (learner: Readonly<{ kind: Kind; number: number }>) => string;
  }>;

type Bed = Readonly<{ clusterUrl: (database: string) => string; say: Say }>;

const HOST = "127.0.0.1";
const PASSWORD = "one path at a time";
/** With it, the bench reads how much memory the server takes. */
export const METRICS_TOKEN = "what the bench shows to read it";
const SETTINGS: Environment = {
  ...NO_SETTINGS,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  HOST,
  AUTH_SECRET: randomBytes(32).toString("base64url"),
  METRICS_TOKEN,
  LOG_LEVEL: "warn",
};

/** A database with the real roadmaps and one learner of each kind, whose past was written as the app writes it. */
export type ModelDatabase = Readonly<{
  name: string;
  models: readonly Model[];
  /** The app's own, on this server: one for all apps that run on it. */
  password: string;
  paths: readonly string[];
  /** One that a learner of one year has not done yet. */
  milestone: string;
}>;

/** Makes the database that each app of the bench gets a copy of. */
export async function makeModels({ clusterUrl, say }: Bed): Promise<ModelDatabase> {
  const name = "models";
  await createDatabase({ url: clusterUrl("postgres"), name });
  const databaseUrl = clusterUrl(name);
  await migrateDatabase({ databaseUrl, appUrl: databaseUrl });
  // What writes their past reads the configuration.
  Object.assign(process.env, {
    ...SETTINGS,
    DATABASE_URL: databaseUrl,
    AUTH_URL: `http://${HOST}:3000`,
  });
  await publishRoadmaps({ databaseUrl, say: () => {} });
  say("Writing the past of a newcomer, of a learner of one year and of one of five …");
  const { addExtras } = await import("../../prisma/demo/extras.ts");
  const { addPerson } = await import("../../prisma/demo/person.ts");
  const { database } = await import("#lib/data/client");
  const { getLearner } = await import("#lib/data/learner");
  const now = new Date();
  const open: string[] = [];
  for (const kind of KINDS) {
    const person = PEOPLE[kind];
    const walker = await addPerson({ person, password: PASSWORD, now });
    await addExtras({ person, walker, now });
    const { record, roadmap } = await getLearner({ ...walker, now });
    const done = new Set(record.completions.map(({ milestone }) => milestone));
    const all = roadmap.phases.flatMap(({ milestones }) => milestones.map(({ id }) => id));
    open.push(all.findLast((id) => !done.has(id)) ?? "");
  }
  const { listPaths } = await import("#lib/data/roadmap/paths");
  const paths = (await listPaths()).map(({ id }) => id);
  await database().prisma.$disconnect();
  await database().pool.end();
  const password = randomBytes(16).toString("hex");
  await makeAppRole({ url: clusterUrl("postgres"), password });
  const models = await Promise.all(KINDS.map((kind) => readModel({ databaseUrl, kind })));
  return { name, models, password, paths, milestone: open.at(1) ?? "" };
}

/** Starts Waymark as `npm start` does, on a copy of the models' database with so many learners. */
export async function startWaymark({
  clusterUrl,
  from,
  count,
  profile,
  log,
  say,
  stop,
}: Bed &
  Readonly<{
    from: ModelDatabase;
    count: number;
    profile?: string;
    log: number;
    stop: AbortSignal;
  }>): Promise<ServedWaymark> {
  const name = `learners_${count}`;
  await createDatabase({ url: clusterUrl("postgres"), name, template: from.name });
  const databaseUrl = clusterUrl(name);
  await loadLearners({
    databaseUrl,
    models: from.models,
    counts: countsAmong(count),
    say,
  });
  await grantToApp({ ownerUrl: databaseUrl, role: APP_ROLE });
  const port = await freePort();
  const origin = `http://${HOST}:${port}`;
  const appUrl = Object.assign(new URL(databaseUrl), {
    username: APP_ROLE,
    password: from.password,
  }).href;
  const profiling = profile && { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${resolve(profile)}` };
  const env = {
    ...{ ...SETTINGS, ...profiling },
    ...{ DATABASE_URL: appUrl, AUTH_URL: origin, PORT: String(port) },
  };
  const server = startNext({ mode: "start", host: HOST, port, env, log });
  const dispose = () => server.stop();
  await untilHealthy({ server, host: HOST, port, stop }).catch(async (error) => {
    await dispose();
    throw error;
  });
  return {
    origin,
    pid: server.pid,
    // Its name in lib/auth/cookies, for an origin without TLS.
    cookieOf: (learner) => `waymark-${port}-session=${tokenOf(learner)}`,
    [Symbol.asyncDispose]: dispose,
  };
}
