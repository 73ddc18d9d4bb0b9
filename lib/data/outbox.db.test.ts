import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, database, openDatabase } from "#lib/data/client";
import {
  enqueueMail,
  listFailedMail,
  retryFailedMail,
  startMailWorker,
  stopMailWorker,
  wakeMailWorker,
} from "#lib/data/outbox";

const ROLE = `mailing_${process.pid}`;
const mail = { kind: "notice", messageId: "<1@example.org>", sealed: "sealed", until: null };
const patience = { timeout: 30_000 };
let owner: Database;

beforeAll(async () => {
  owner = database();
  await owner.pool.query(`
    CREATE ROLE ${ROLE} LOGIN PASSWORD 'of the test';
    GRANT USAGE ON SCHEMA pgboss TO ${ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${ROLE}`);
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.username = ROLE;
  url.password = "of the test";
  const store = globalThis as { waymarkDatabase?: Database };
  store.waymarkDatabase = openDatabase(url.href);
});
afterAll(async () => {
  await stopMailWorker();
  await database().pool.end();
  await owner.pool.query(`DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
});

test("a role that may change rows and no schema sends mail, gives it up, and tries it again", async () => {
  const sent: string[] = [];
  let isWell = false;
  await startMailWorker(async ({ kind }) => {
    sent.push(kind);
    return isWell
      ? { status: "completed" }
      : { status: "deadletter", output: { reason: "ECONNREFUSED" } };
  });
  await enqueueMail({ mail });
  await wakeMailWorker();
  await expect.poll(async () => (await listFailedMail()).length, patience).toBe(1);
  const [failed] = await listFailedMail();
  expect(failed).toMatchObject({ kind: "notice", reason: "ECONNREFUSED" });
  isWell = true;
  expect(await retryFailedMail(failed?.id ?? "")).toBe(true);
  await expect.poll(() => sent.length, patience).toBe(2);
  expect(await listFailedMail()).toEqual([]);
});
