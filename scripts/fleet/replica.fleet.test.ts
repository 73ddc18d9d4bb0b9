import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { freePort } from "../free-port.ts";
import { sendTick } from "../trust/learner.ts";
import type { RunningApp } from "../trust/running-app.ts";
import { figure } from "./figures.ts";
import { type HeldBack, startHeldBack } from "./held-back.ts";
import { type FleetDatabase, makeDatabase, startInstance } from "./instances.ts";
import { shownLearner } from "./shown-learner.ts";

const SECONDS = 10;
const ROUNDS = 10;

let port = 0;
let database: FleetDatabase;
let behind: HeldBack;
let app: RunningApp;
const ends: (() => unknown)[] = [];

const open = async (path: string, cookie = "") => {
  const answer = await fetch(`${app.origin}${path}`, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
};

beforeAll(async () => {
  port = await freePort();
  database = await makeDatabase({ serverUrl: inject("serverUrl") });
  ends.push(() => database[Symbol.asyncDispose]());
  behind = await startHeldBack({ serverUrl: database.ownerUrl, seconds: SECONDS });
  ends.push(() => behind[Symbol.asyncDispose]());
  const env = { HOST: "127.0.0.1", DATABASE_REPLICA_URL: behind.urlOf(database.appUrl) };
  app = await startInstance({ index: 0, port, database, env });
  ends.push(() => app[Symbol.asyncDispose]());
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test("a learner reads their own writes at once, though the replica is ten seconds behind", async () => {
  const { learner, publish, withdraw, page, feed } = await shownLearner(app);
  let [old, read] = [0, 0];
  const expected = (is: boolean) => {
    read += 1;
    if (!is) old += 1;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = round % 2 === 0;
    await sendTick({ app, learner, milestone: "fnd-git", done });
    const { html } = await open("/milestones/fnd-git", learner.cookie);
    expected(html.includes('aria-checked="true"') === done);
    expected((await open(feed)).status === 200);
    expected((await open(page)).status === 200);
    await withdraw();
    expected((await open(page)).status === 410);
    await publish();
  }
  expect({ old, read }).toEqual({ old: 0, read: 4 * ROUNDS });
  figure({
    what: `own writes read back, replica ${SECONDS} s behind`,
    bar: "0 old",
    is: `${old} of ${read}`,
  });
});

test("once the replica has what was written, portfolios, calendars and public pages read it, and the primary is spared", async () => {
  const { page, feed } = await shownLearner(app);
  await behind.untilReplayed();
  // The first connection to the replica takes its time, and whoever waits for long is answered by the primary.
  const first = await scans();
  const isRead = async () => {
    await open(feed);
    return (await scans()).replica > first.replica;
  };
  await expect.poll(isRead, { timeout: 30_000, interval: 1_500 }).toBe(true);
  const before = await settled();
  for (let round = 0; round < ROUNDS; round += 1) {
    expect((await open(feed)).status).toBe(200);
    expect((await open(page)).status).toBe(200);
  }
  const after = await settled();
  expect(after.replica - before.replica).toBe(2 * ROUNDS);
  expect(after.primary - before.primary).toBe(0);
  figure({
    what: "records read for portfolios and calendars",
    bar: "all on the replica",
    is: `${after.replica - before.replica} on the replica, ${after.primary - before.primary} on the primary`,
  });
});

/** PostgreSQL writes down what a connection counted at most once a second, and the rest when it has been idle for ten. */
const COUNTED_AFTER_MS = 12_000;

/** What both counted, once they have written it down. */
async function settled() {
  await pause(COUNTED_AFTER_MS);
  return await scans();
}

/** How often the completions of a learner were looked up, on each server. */
async function scans() {
  const countOn = async (url: string) => {
    const { rows } = await withConnection(url, (client) =>
      client.query<{ scans: number }>(
        `SELECT (coalesce(idx_scan, 0) + seq_scan)::int AS scans FROM pg_stat_user_tables WHERE relname = 'Completion'`,
      ),
    );
    return rows[0]?.scans ?? 0;
  };
  return {
    primary: await countOn(database.ownerUrl),
    replica: await countOn(behind.urlOf(database.ownerUrl)),
  };
}
