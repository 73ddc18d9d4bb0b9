import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type MailServer, startMailServer } from "#lib/worker/mail-server-example";
import { withConnection } from "../database/connect.ts";
import { freePort } from "../free-port.ts";
import { type SignedInLearner, sendTick, signedInLearner } from "../trust/learner.ts";
import type { RunningApp } from "../trust/running-app.ts";
import { trafficOf } from "../trust/soak/traffic.ts";
import { startBalancer } from "./balancer.ts";
import { figure } from "./figures.ts";
import { anyOf, type FleetDatabase, hostOf, makeDatabase, startInstances } from "./instances.ts";
import { type PgBouncer, startPgBouncer } from "./pgbouncer.ts";

const INSTANCES = 2;
const CLIENTS = 500;
/** As docs/operating.md has PgBouncer configured. */
const CONNECTIONS = 20;
const THINGS = 36;
const BURST_MS = 20_000;

let port = 0;
let database: FleetDatabase;
let pgbouncer: PgBouncer;
let mailServer: MailServer;
let apps: readonly RunningApp[] = [];
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  port = await freePort();
  database = await makeDatabase({ serverUrl: inject("serverUrl") });
  ends.push(() => database[Symbol.asyncDispose]());
  pgbouncer = await startPgBouncer({ directUrl: database.appUrl });
  ends.push(() => pgbouncer[Symbol.asyncDispose]());
  mailServer = await startMailServer();
  ends.push(mailServer.stop);
  const hosts = Array.from({ length: INSTANCES }, (_, index) => hostOf(index));
  ends.push((await startBalancer({ port, hosts })).stop);
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test.each([
  { what: "refuses settings of a connection", settings: "" },
  {
    what: "drops them",
    settings:
      "ignore_startup_parameters = options,statement_timeout,lock_timeout,idle_in_transaction_session_timeout",
  },
])(
  "behind a pooler that $what, a start without DATABASE_DIRECT_URL ends with what to do",
  async ({ settings }) => {
    await using pooler = await startPgBouncer({ directUrl: database.appUrl, settings });
    const env = { DATABASE_URL: pooler.url };
    await expect(startInstances({ count: 1, port, database, env })).rejects.toThrow(
      "set DATABASE_DIRECT_URL",
    );
  },
);

test("behind PgBouncer in transaction mode visitors notice nothing: pages, ticks, sign-ins, forms, mailed links", async () => {
  const env = {
    DATABASE_URL: pgbouncer.url,
    DATABASE_DIRECT_URL: database.appUrl,
    DATABASE_CONNECTIONS: String(CLIENTS / INSTANCES),
    SMTP_URL: mailServer.url,
  };
  apps = await startInstances({ count: INSTANCES, port, database, env });
  ends.push(() => Promise.all(apps.map((app) => app[Symbol.asyncDispose]())));
  const before = apps.map((app) => app.output().length);
  const traffic = trafficOf({ app: anyOf(apps), mailServer });
  for (let count = 0; count < THINGS; count += 1) await traffic.next();
  expect(traffic.faults()).toEqual([]);
  const lines = apps.flatMap((app, index) => app.output().slice(before[index]).split("\n"));
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  figure({
    what: "visits through PgBouncer 1.18, transaction mode",
    bar: "0 faults",
    is: `${traffic.faults().length} of ${traffic.done()}`,
  });
});

test("behind it, a statement and a wait for a lock end in time, and moments are in UTC", async () => {
  const timed = async (sql: string) => {
    const began = performance.now();
    const asked = withConnection(pgbouncer.url, (client) => client.query(sql));
    await expect(asked).rejects.toThrow(/timeout/);
    return (performance.now() - began) / 1_000;
  };
  const statement = await timed("SELECT pg_sleep(20)");
  const lock = await withConnection(database.ownerUrl, async (owner) => {
    await owner.query('BEGIN; LOCK TABLE "Throttle"');
    return await timed('DELETE FROM "Throttle"');
  });
  expect(statement).toBeLessThan(7);
  expect(lock).toBeLessThan(4);
  const { rows } = await withConnection(pgbouncer.url, (client) => client.query("SHOW TimeZone"));
  expect(rows).toEqual([{ TimeZone: "UTC" }]);
  figure({
    what: "time limits through PgBouncer: statement, lock",
    bar: "5 s, 2 s",
    is: `${statement.toFixed(1)} s, ${lock.toFixed(1)} s`,
  });
});

test("500 connections of clients share 20 of PostgreSQL, and each of their transactions is answered", async () => {
  const clients = Array.from(
    { length: CLIENTS },
    () => new pg.Client({ connectionString: pgbouncer.url, connectionTimeoutMillis: 60_000 }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  const end = performance.now() + BURST_MS / 2;
  let asked = 0;
  const askOn = async (client: pg.Client) => {
    while (performance.now() < end) {
      await client.query("BEGIN");
      await client.query('SELECT count(*) FROM "Path" WHERE id <> $1', ["none"]);
      await client.query("COMMIT");
      asked += 1;
    }
  };
  const asking = Promise.all(clients.map(askOn));
  await pause(BURST_MS / 4);
  const counts = await pgbouncer.counts();
  await asking;
  await Promise.all(clients.map((client) => client.end()));
  expect(counts.clients).toBeGreaterThanOrEqual(CLIENTS);
  expect(counts.servers).toBeLessThanOrEqual(CONNECTIONS);
  figure({
    what: `${counts.clients} clients of PgBouncer at once`,
    bar: `0 errors, ${CONNECTIONS} connections`,
    is: `0 errors of ${asked} transactions, ${counts.servers} connections`,
  });
});

test("500 learners at once on 20 connections get no error", async () => {
  const learners: SignedInLearner[] = [];
  while (learners.length < CLIENTS) learners.push(await signedInLearner(anyOf(apps)));
  const statuses = new Map<number, number>();
  const end = performance.now() + BURST_MS;
  let [clients, servers] = [0, 0];
  const watch = (async () => {
    while (performance.now() < end) {
      const now = await pgbouncer.counts();
      clients = Math.max(clients, now.clients);
      servers = Math.max(servers, now.servers);
      await pause(200);
    }
  })();
  const tickOn = async (learner: SignedInLearner) => {
    for (let done = true; performance.now() < end; done = !done) {
      const answer = await sendTick({ app: anyOf(apps), learner, milestone: "fnd-git", done });
      await answer.arrayBuffer();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }
  };
  await Promise.all([watch, ...learners.map(tickOn)]);
  const ticks = statuses.get(200) ?? 0;
  expect([...statuses.keys()]).toEqual([200]);
  expect(servers).toBeLessThanOrEqual(CONNECTIONS);
  expect(clients).toBeGreaterThan(CONNECTIONS);
  figure({
    what: `${CLIENTS} learners at once through PgBouncer`,
    bar: `0 errors, ${CONNECTIONS} connections`,
    is: `0 errors of ${ticks} ticks (${Math.round(ticks / (BURST_MS / 1_000))} a second), ${clients} clients of the pooler, ${servers} connections`,
  });
});
