import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../launch/checkout.mjs";
import { MIGRATIONS } from "../migrations/apply.ts";
import { publishRoadmaps } from "../steps/publish-roadmaps.ts";
import { untilMigrated } from "./until-migrated.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";

/** Waits until it says that it waits, and then no longer. */
async function wait(asked: Readonly<{ databaseUrl: string; folder?: string }>) {
  const said: string[] = [];
  const patience = new AbortController();
  const say = (line: string) => {
    said.push(line);
    patience.abort();
  };
  const hasEnded = await untilMigrated({ ...asked, say, stop: patience.signal }).then(
    () => true,
    () => false,
  );
  return { hasEnded, said };
}

const WAITED = { hasEnded: false, said: [expect.stringContaining("npm run migrate")] };

test("an instance waits for migrations and content, and for those of its own version alone", async () => {
  expect(await wait({ databaseUrl })).toEqual(WAITED);
  await publishRoadmaps({ databaseUrl, folder: join(checkout, "e2e", "roadmaps"), say: () => {} });
  expect(await wait({ databaseUrl })).toEqual({ hasEnded: true, said: [] });

  const folder = mkdtempSync(join(tmpdir(), "waymark-migrations-"));
  cpSync(MIGRATIONS, folder, { recursive: true });
  mkdirSync(join(folder, "99991231235959_of_a_newer_version"));
  writeFileSync(join(folder, "99991231235959_of_a_newer_version", "migration.sql"), "SELECT 1;");
  expect(await wait({ databaseUrl, folder })).toEqual(WAITED);
  rmSync(folder, { recursive: true });
});

test("a database that does not answer is waited for", async () => {
  const nobody = Object.assign(new URL(databaseUrl), { port: "1" }).href;
  expect(await wait({ databaseUrl: nobody })).toEqual(WAITED);
});
