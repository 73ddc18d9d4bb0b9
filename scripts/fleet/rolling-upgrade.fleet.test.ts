import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type MailServer, startMailServer } from "#lib/worker/mail-server-example";
import { withConnection } from "../database/connect.ts";
import { freePort } from "../free-port.ts";
import { olderVersion } from "../trust/older-checkout.ts";
import type { RunningApp } from "../trust/running-app.ts";
import { trafficOf } from "../trust/soak/traffic.ts";
import { startBalancer } from "./balancer.ts";
import { figure } from "./figures.ts";
import {
  anyOf,
  askInstance,
  type FleetDatabase,
  hostOf,
  makeDatabase,
  startInstance,
  startInstances,
} from "./instances.ts";

const OLDER = 2;
const NEWER = 5;

let port = 0;
let mailServer: MailServer;
let older: ReturnType<typeof olderVersion>;
let database: FleetDatabase;
let env: Readonly<Record<string, string>>;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  port = await freePort();
  mailServer = await startMailServer();
  ends.push(mailServer.stop);
  env = { SMTP_URL: mailServer.url };
  older = olderVersion();
  ends.push(() => older[Symbol.dispose]());
  database = await makeDatabase({ serverUrl: inject("serverUrl") });
  ends.push(() => database[Symbol.asyncDispose]());
  // It is built with the first start, and migrates and publishes as that version did.
  const app = await startInstance({ index: 0, port, database, env, code: older.folder });
  await app[Symbol.asyncDispose]();
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test("five instances that start at once on a database of an older version all come up: one migrates", async () => {
  const serverUrl = inject("serverUrl");
  await using copy = await makeDatabase({ serverUrl, template: database.name });
  const [{ migrations = 0 } = {}] = await rowsOf(copy, COUNT);
  const began = performance.now();
  const apps = await startInstances({ count: NEWER, port, database: copy, env });
  const seconds = (performance.now() - began) / 1_000;
  const ready = await Promise.all(
    apps.map((_, index) => askInstance({ index, port, path: "/api/ready" })),
  );
  expect(ready.map(({ status }) => status)).toEqual(apps.map(() => 200));
  const migrating = apps.filter((app) => app.output().includes("Applying migration"));
  expect(migrating.length).toBe(1);
  const [{ migrations: now = 0 } = {}] = await rowsOf(copy, COUNT);
  expect(now).toBeGreaterThan(migrations);
  await Promise.all(apps.map((app) => app[Symbol.asyncDispose]()));
  figure({
    what: "instances started at once over an older version",
    bar: "all ready, one migrates",
    is: `${ready.length} of ${NEWER} ready after ${seconds.toFixed(0)} s, ${migrating.length} migrated`,
  });
});

test("while one instance after the other is upgraded, visitors of both versions notice nothing", async () => {
  const hosts = Array.from({ length: OLDER }, (_, index) => hostOf(index));
  const balancer = await startBalancer({ port, hosts });
  ends.push(balancer.stop);
  const code = older.folder;
  const before = await startInstances({ count: OLDER, port, database, env, code });
  const traffic = trafficOf({ app: anyOf(before), mailServer, isUpgraded: true });
  let isOver = false;
  const visits = (async () => {
    while (!isOver) await traffic.next();
  })();
  const after: RunningApp[] = [];
  for (const [index, app] of before.entries()) {
    expect(await app.stop()).toBe(0);
    after.push(await startInstance({ index, port, database, env }));
  }
  isOver = true;
  await visits;
  for (const app of [...before, ...after]) await app[Symbol.asyncDispose]();
  expect(traffic.faults()).toEqual([]);
  expect(traffic.done()).toBeGreaterThan(12);
  figure({
    what: "visits during a rolling upgrade, two versions at once",
    bar: "0 faults",
    is: `${traffic.faults().length} of ${traffic.done()}`,
  });
});

const COUNT = 'SELECT count(*)::int AS migrations FROM "_prisma_migrations"';

async function rowsOf({ ownerUrl }: FleetDatabase, sql: string) {
  return (await withConnection(ownerUrl, (client) => client.query(sql))).rows;
}
