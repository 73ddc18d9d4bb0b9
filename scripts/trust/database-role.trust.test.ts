import { randomBytes } from "node:crypto";
import { expect, inject, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, urlOfDatabase } from "../database/databases.ts";
import { sendTick, signedInLearner } from "./learner.ts";
import { startApp } from "./running-app.ts";

/** Whom the connections of the app's pool belong to. */
async function rolesOfApp(url: string): Promise<readonly string[]> {
  return await withConnection(url, async (client) => {
    const { rows } = await client.query<{ usename: string }>(
      "SELECT DISTINCT usename FROM pg_stat_activity WHERE application_name = 'waymark' AND pid <> pg_backend_pid()",
    );
    return rows.map(({ usename }) => usename);
  });
}

test("the app signs in to the embedded database as whom may read and write rows, and is ready", async () => {
  await using app = await startApp();
  expect((await fetch(`${app.origin}/api/ready`)).status).toBe(200);
  expect(await rolesOfApp(app.databaseUrl())).toEqual(["waymark_app"]);
  const learner = await signedInLearner(app);
  const tick = await sendTick({ app, learner, milestone: "fnd-git", done: true });
  expect(tick.status).toBe(200);
  expect(app.output()).not.toContain("Warning");
});

test("a cluster of before, where the owner was the app, is brought over by the next start", async () => {
  await using first = await startApp();
  const { place } = first;
  await withConnection(first.databaseUrl(), (client) =>
    client.query("REASSIGN OWNED BY waymark_app TO waymark; DROP OWNED BY waymark_app"),
  );
  await first.stop();
  const again = await startApp({ place });
  expect((await fetch(`${again.origin}/paths`)).status).toBe(200);
  await again.stop();
});

test("with a PostgreSQL of one's own, one warning says that the app owns its tables, and none with an owner beside it", async () => {
  const server = inject("serverUrl");
  const name = `trust_${randomBytes(4).toString("hex")}`;
  await createDatabase({ url: server, name });
  const owner = urlOfDatabase({ url: server, name });
  const AUTH_SECRET = "a secret that is long enough for a test";
  {
    await using app = await startApp({ env: { DATABASE_URL: owner, AUTH_SECRET } });
    expect(app.output().match(/Warning: the role of DATABASE_URL/g)).toHaveLength(1);
  }
  const role = `app_${name}`;
  await withConnection(server, (client) =>
    client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`),
  );
  const asApp = Object.assign(new URL(owner), { username: role, password: "secret" }).href;
  const env = { DATABASE_URL: asApp, MIGRATION_DATABASE_URL: owner, AUTH_SECRET };
  await using app = await startApp({ env });
  expect(app.output()).not.toContain("Warning");
  expect((await fetch(`${app.origin}/paths`)).status).toBe(200);
  expect(await rolesOfApp(owner)).toEqual([role]);
});
