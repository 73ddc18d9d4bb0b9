import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, dropDatabase, urlOfDatabase } from "../database/databases.ts";
import { freePort } from "../free-port.ts";
import { rounds } from "./rounds.ts";
import { type RunningApp, startApp } from "./running-app.ts";

const AUTH_SECRET = "a secret that is long enough for a test";

async function startOn(url: string): Promise<RunningApp> {
  const place = { folder: mkdtempSync(join(tmpdir(), "waymark-test-")), port: await freePort() };
  return await startApp({ place, env: { DATABASE_URL: url, AUTH_SECRET } });
}

test("three instances that start at once on an empty database all come up, and publish once", async () => {
  for (let round = 0; round < rounds({ short: 1, long: 20 }); round += 1) {
    const name = `trust_${randomBytes(4).toString("hex")}`;
    const onServer = { url: inject("serverUrl"), name };
    await createDatabase(onServer);
    const url = urlOfDatabase(onServer);
    const apps = await Promise.all([startOn(url), startOn(url), startOn(url)]);
    for (const { origin } of apps) expect((await fetch(`${origin}/api/ready`)).status).toBe(200);
    const { rows } = await withConnection(url, (client) =>
      client.query('SELECT count(*)::int AS roadmaps, max(version) AS newest FROM "Roadmap"'),
    );
    expect(rows).toEqual([{ roadmaps: 8, newest: 1 }]);
    await Promise.all(apps.map((app) => app[Symbol.asyncDispose]()));
    await dropDatabase(onServer);
  }
});
