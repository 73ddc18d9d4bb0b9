import { randomBytes, randomInt } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { type Mood, messageIds, startMailServer } from "#lib/worker/mail-server-example";
import { createDatabase, dropDatabase, urlOfDatabase } from "../database/databases.ts";
import { migrateDatabase } from "../database/migrate.ts";
import { checkout } from "../launch/checkout.mjs";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";
import { makeReminded } from "./reminded-learners.ts";
import { measured, rounds } from "./rounds.ts";
import { startWorkers } from "./workers.ts";

const LEARNERS = rounds({ short: 300, long: 11_400 });
const KILLS = rounds({ short: 6, long: 50 });
const BETWEEN_KILLS_MS = 2_500;
const TEN_MINUTES = 600_000;
const CLOCKS = [0, TEN_MINUTES, -TEN_MINUTES, 0];
const MOODS: readonly Mood[] = ["refuses", "takes", "drops", "takes", "hangs-after-data", "takes"];
/** What failed again and again waits longer and longer. */
const PATIENCE = { timeout: 20 * 60_000, interval: 500 };

/** A database of its own, with the small roadmaps of the stories, and nobody in it. */
async function newDatabase() {
  const onServer = { url: inject("serverUrl"), name: `trust_${randomBytes(4).toString("hex")}` };
  await createDatabase(onServer);
  const databaseUrl = urlOfDatabase(onServer);
  await migrateDatabase({ databaseUrl, appUrl: databaseUrl });
  const folder = join(checkout, "e2e", "roadmaps");
  await publishRoadmaps({ databaseUrl, folder, say: () => {} });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const forget = async () => {
    await client.end();
    await dropDatabase(onServer);
  };
  return { databaseUrl, client, forget };
}

test("of many reminders that are due, none is lost, none comes at night, on a day off or after work, and none twice but for a kill", async () => {
  const mailServer = await startMailServer();
  const { databaseUrl, client, forget } = await newDatabase();
  const began = performance.now();
  const learners = await makeReminded({ client, learners: LEARNERS, now: new Date() });
  const workers = startWorkers({
    clocks: CLOCKS,
    env: {
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: "a secret of the trust tests, which is long enough",
      AUTH_URL: "http://localhost:3000",
      SMTP_URL: mailServer.url,
      LOG_LEVEL: "error",
    },
  });
  const taken = () => mailServer.received.filter(({ isTaken }) => isTaken);
  for (let kill = 0; kill < KILLS; kill += 1) {
    mailServer.be(MOODS[kill % MOODS.length] ?? "takes");
    await pause(BETWEEN_KILLS_MS);
    await workers.kill(randomInt(CLOCKS.length));
  }
  mailServer.be("takes");
  const recovered = performance.now();
  const reached = () => new Set(taken().flatMap(({ to }) => to)).size;
  await expect.poll(reached, PATIENCE).toBe(learners.due.length);
  const secondsLate = (performance.now() - recovered) / 1_000;
  await expect.poll(() => countOf(client, "ReminderLook", `"lookAt" <= now()`), PATIENCE).toBe(0);
  await expect.poll(() => countOf(client, "pgboss.job", "state < 'completed'"), PATIENCE).toBe(0);
  await workers.stop();

  const recipients = taken().flatMap(({ to }) => to);
  expect([...new Set(recipients)].toSorted()).toEqual([...learners.due].toSorted());
  expect(await countOf(client, "Reminder", "true")).toBe(learners.due.length);
  expect(new Set(messageIds({ received: taken() })).size).toBe(learners.due.length);
  const doubled = recipients.length - learners.due.length;
  expect(doubled).toBeLessThanOrEqual(KILLS);
  measured(
    `${learners.due.length} of ${LEARNERS} due, ${KILLS} kills: 0 lost, ${doubled} twice (same Message-ID), the last ${secondsLate.toFixed(0)} s after the last fault, ${((performance.now() - began) / 1_000).toFixed(0)} s in all`,
  );
  await mailServer.stop();
  await forget();
});

/** The table and the condition stand in this file. */
async function countOf(client: pg.Client, table: string, where: string): Promise<number> {
  const name = table.includes(".") ? table : `"${table}"`;
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${name} WHERE ${where}`,
  );
  return rows[0]?.count ?? 0;
}
