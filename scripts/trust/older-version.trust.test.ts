import { expect, test } from "vitest";
import { startMailServer } from "#lib/worker/mail-server-example";
import { withConnection } from "../database/connect.ts";
import { olderVersion } from "./older-checkout.ts";
import { rounds } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { trafficOf } from "./soak/traffic.ts";

/** Of each kind of traffic, so many. */
const THINGS = 36;

test("a database for which a newer version brought milestones alone is served, and its roadmaps stay", async () => {
  await using first = await startApp();
  const { place } = first;
  await withConnection(first.databaseUrl(), (client) =>
    client.query(`INSERT INTO "Milestone" (id, title, wording)
      SELECT 'of-a-newer-version', title, wording FROM "Milestone" LIMIT 1`),
  );
  await first.stop();
  const app = await startApp({ place });
  expect(app.output()).toContain("all roadmaps stay as they were published");
  expect((await fetch(`${app.origin}/api/ready`)).status).toBe(200);
  expect(await app.stop()).toBe(0);
});

test("a database that a newer version has migrated and filled is served, and its roadmaps stay", async () => {
  await using first = await startApp();
  const { place } = first;
  await withConnection(first.databaseUrl(), async (client) => {
    await client.query(`INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at)
      VALUES ('newer', 'x', '99990101000000_of_a_newer_version', now())`);
    await client.query(`INSERT INTO "Milestone" (id, title, wording)
      SELECT 'of-a-newer-version', title, wording FROM "Milestone" LIMIT 1`);
  });
  await first.stop();
  const app = await startApp({ place });
  expect(app.output()).toContain("a newer Waymark has used this database");
  expect(app.output()).toContain("Its roadmaps stay as that version published them");
  expect((await fetch(`${app.origin}/api/ready`)).status).toBe(200);
  expect(await app.stop()).toBe(0);
});

// It builds a version from the history: that takes minutes, and a shallow checkout has none.
test.runIf(rounds({ short: 0, long: 1 }))(
  "the version before the newest migration serves the database that the newest has migrated, and nothing is lost",
  async () => {
    const mailServer = await startMailServer();
    const env = { SMTP_URL: mailServer.url, TRUSTED_PROXIES: "127.0.0.1, ::1" };
    using older = olderVersion();
    await using newest = await startApp({ env });
    const { place } = newest;
    await expectServing({ app: newest, mailServer });
    const before = await newest.stop();
    expect(before).toBe(0);

    const rolledBack = await startApp({ env, place, code: older.folder });
    expect(rolledBack.output()).toContain("a newer Waymark has used this database");
    await expectServing({ app: rolledBack, mailServer });
    expect(await rolledBack.stop()).toBe(0);

    const again = await startApp({ env, place });
    await expectServing({ app: again, mailServer });
    expect(await again.stop()).toBe(0);
    await mailServer.stop();
  },
);

async function expectServing({
  app,
  mailServer,
}: Readonly<{ app: RunningApp; mailServer: Awaited<ReturnType<typeof startMailServer>> }>) {
  const traffic = trafficOf({ app, mailServer });
  for (let count = 0; count < THINGS; count += 1) await traffic.next();
  expect(traffic.faults()).toEqual([]);
  const failures = app
    .output()
    .split("\n")
    .filter((line) => line.includes('"level":50'));
  expect(failures).toEqual([]);
}
