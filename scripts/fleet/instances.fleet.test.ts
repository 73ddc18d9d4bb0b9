import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type MailServer, startMailServer } from "#lib/worker/mail-server-example";
import { withConnection } from "../database/connect.ts";
import { freePort } from "../free-port.ts";
import { sendTick, signedInLearner } from "../trust/learner.ts";
import type { RunningApp } from "../trust/running-app.ts";
import { trafficOf } from "../trust/soak/traffic.ts";
import { newVisitor } from "../trust/visitor.ts";
import { startBalancer } from "./balancer.ts";
import { figure } from "./figures.ts";
import {
  anyOf,
  askInstance,
  type FleetDatabase,
  hostOf,
  makeDatabase,
  startInstances,
} from "./instances.ts";
import { publishCorrected } from "./published.ts";

const INSTANCES = 5;
/** Of each kind of traffic, so many. */
const THINGS = 36;
/** A password of one account may be tried so often (docs/security.md). */
const TRIES = 10;

let port = 0;
let database: FleetDatabase;
let mailServer: MailServer;
let apps: readonly RunningApp[];
const ends: (() => unknown)[] = [];

const everyInstance = <T>(ask: (index: number) => Promise<T>) =>
  Promise.all(apps.map((_, index) => ask(index)));

beforeAll(async () => {
  port = await freePort();
  database = await makeDatabase({ serverUrl: inject("serverUrl") });
  ends.push(() => database[Symbol.asyncDispose]());
  mailServer = await startMailServer();
  ends.push(mailServer.stop);
  const hosts = Array.from({ length: INSTANCES }, (_, index) => hostOf(index));
  const balancer = await startBalancer({ port, hosts });
  ends.push(balancer.stop);
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test("five instances that start at once on an empty PostgreSQL 15 all come up: one migrates and publishes", async () => {
  const began = performance.now();
  const env = { SMTP_URL: mailServer.url };
  apps = await startInstances({ count: INSTANCES, port, database, env });
  const seconds = (performance.now() - began) / 1_000;
  ends.push(() => Promise.all(apps.map((app) => app[Symbol.asyncDispose]())));
  const ready = await everyInstance((index) => askInstance({ index, port, path: "/api/ready" }));
  expect(ready.map(({ status }) => status)).toEqual(apps.map(() => 200));
  const [published] = await rowsOf(
    'SELECT count(*)::int AS roadmaps, max(version) AS newest FROM "Roadmap"',
  );
  expect(published).toEqual({ roadmaps: 8, newest: 1 });
  const said = apps.filter((app) => app.output().includes("Published fundamentals"));
  expect(said.length).toBe(1);
  const [{ version = "" } = {}] = await rowsOf(
    "SELECT current_setting('server_version') AS version",
  );
  figure({
    what: "instances started at once, empty database",
    bar: "all ready, one publishes",
    is: `${ready.length} of ${INSTANCES} ready after ${seconds.toFixed(0)} s, ${said.length} published, PostgreSQL ${version}`,
  });
});

test("visitors whose every request goes to another instance notice nothing: pages, ticks, sign-ins, forms, mailed links", async () => {
  const before = apps.map((app) => app.output().length);
  const traffic = trafficOf({ app: anyOf(apps), mailServer });
  for (let count = 0; count < THINGS; count += 1) await traffic.next();
  expect(traffic.faults()).toEqual([]);
  const said = apps.flatMap((app, index) => app.output().slice(before[index]).split("\n"));
  const failures = said.filter((line) => line.includes('"level":50'));
  expect(failures).toEqual([]);
  figure({
    what: "visits through nginx, each request to the next instance",
    bar: "0 faults",
    is: `${traffic.faults().length} of ${traffic.done()}`,
  });
});

test("a tick at one instance stands on the page of every other at once", async () => {
  const learner = await signedInLearner(anyOf(apps));
  const { cookie } = learner;
  const pages = () =>
    everyInstance(async (index) => {
      const path = "/milestones/fnd-git";
      return (await askInstance({ index, port, path, cookie })).text();
    });
  // All of them keep the record as it is.
  const before = await pages();
  expect(new Set(before.map(isTicked))).toEqual(new Set([false]));
  let stale = 0;
  for (let round = 0; round < 10; round += 1) {
    const done = round % 2 === 0;
    const { status } = await sendTick({ app: anyOf(apps), learner, milestone: "fnd-git", done });
    expect(status).toBe(200);
    stale += (await pages()).filter((html) => isTicked(html) !== done).length;
  }
  expect(stale).toBe(0);
  const read = 10 * INSTANCES;
  figure({
    what: "pages of other instances after a tick",
    bar: "0 old",
    is: `${stale} of ${read}`,
  });
});

test("roadmaps that are published anew stand on every instance within two seconds", async () => {
  const title = "Git, as it is called now";
  const path = "/search?q=git";
  await everyInstance((index) => askInstance({ index, port, path }));
  await publishCorrected({ databaseUrl: database.ownerUrl, milestone: "fnd-git", title });
  const began = performance.now();
  const isNew = async (index: number) => {
    const html = await (await askInstance({ index, port, path })).text();
    // What was searched for is marked.
    return html.replaceAll(/<[^>]+>/g, "").includes(title);
  };
  const areNew = () => everyInstance(isNew);
  await expect.poll(areNew, { timeout: 10_000, interval: 20 }).not.toContain(false);
  const seconds = (performance.now() - began) / 1_000;
  expect(seconds).toBeLessThan(2);
  figure({
    what: "content published anew, on every instance",
    bar: "within 2 s",
    is: `${seconds.toFixed(2)} s`,
  });
});

test("tries of a password count once for all instances together", async () => {
  const { email } = await signedInLearner(anyOf(apps));
  const typed = { email, password: "a wrong one" };
  const statuses: number[] = [];
  for (let attempt = 0; attempt < TRIES + 2; attempt += 1) {
    const pressed = { page: "/sign-in", button: "Sign in", typed };
    statuses.push((await newVisitor({ port }).press(pressed)).status);
  }
  expect(statuses).toEqual([...Array(TRIES).fill(200), 429, 429]);
  const taken = statuses.filter((status) => status === 200).length;
  figure({
    what: "wrong passwords of one account, over all instances",
    bar: `${TRIES} taken`,
    is: `${taken} taken of ${statuses.length}`,
  });
});

/** The button of a milestone that is done asks for the other state. */
const isTicked = (html: string) => /aria-checked="true"/.test(html);

async function rowsOf(sql: string) {
  return (await withConnection(database.ownerUrl, (client) => client.query(sql))).rows;
}
