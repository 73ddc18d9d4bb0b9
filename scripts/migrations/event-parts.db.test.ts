import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, dropDatabase, urlOfDatabase } from "../database/databases.ts";
import { applyMigrations, MIGRATIONS } from "./apply.ts";

const url = process.env.DATABASE_URL ?? "";
const name = `parted_${process.pid}`;
const databaseUrl = urlOfDatabase({ url, name });
const FIRST = "20261122140200";

const ask = (sql: string) =>
  withConnection(databaseUrl, async (client) => {
    await client.query("SET timezone = 'UTC'");
    return (await client.query(sql)).rows;
  });
const insert = (at: string) =>
  ask(
    `INSERT INTO "Event" ("userId", type, at, "on", data) SELECT id, 'worked', '${at}', '${at}', '{}' FROM "User"`,
  );
const whereAll = () =>
  ask(
    `SELECT extract(year FROM at)::int AS year, tableoid::regclass::text AS part, count(*)::int FROM "Event" GROUP BY 1, 2 ORDER BY 1`,
  );
const year = new Date().getUTCFullYear();
const part = (of: number) => `parts."Event_${of}"`;

/** A database as it was before events had parts, with two of this year and one of long ago. */
beforeAll(async () => {
  const older = mkdtempSync(join(tmpdir(), "waymark-migrations-"));
  for (const each of readdirSync(MIGRATIONS).filter((it) => /^\d/.test(it) && it < FIRST)) {
    cpSync(join(MIGRATIONS, each), join(older, each), { recursive: true });
  }
  await createDatabase({ url, name });
  await applyMigrations({ databaseUrl, folder: older });
  rmSync(older, { recursive: true });
  await ask(
    `INSERT INTO "User" (id, name, email, "createdAt") VALUES (gen_random_uuid(), '', 'ada@example.org', now())`,
  );
  for (const at of ["2019-05-06", `${year}-01-01`, `${year}-01-02`]) await insert(at);
  await applyMigrations({ databaseUrl });
}, 120_000);
afterAll(() => dropDatabase({ url, name }));

test("what was there is all there, in the first part, and next year has one of its own", async () => {
  expect(await whereAll()).toEqual([
    { year: 2019, part: 'parts."Event_first"', count: 1 },
    { year, part: 'parts."Event_first"', count: 2 },
  ]);
  expect(await ask(`SELECT to_regclass('${part(year + 1)}') IS NOT NULL AS there`)).toEqual([
    { there: true },
  ]);
});

test("an event of a year that has no part yet is kept, and moves when there is one", async () => {
  await ask(`DROP TABLE ${part(year + 1)}`);
  await insert(`${year + 1}-03-04`);
  await insert(`${year + 9}-03-04`);
  const before = await ask('SELECT revision FROM "User"');
  expect(await ask("SELECT make_room_for_events() AS made")).toEqual([{ made: 1 }]);
  expect((await whereAll()).slice(-2)).toEqual([
    { year: year + 1, part: part(year + 1), count: 1 },
    { year: year + 9, part: 'parts."Event_other"', count: 1 },
  ]);
  expect(await ask('SELECT revision FROM "User"')).toEqual(before);
  expect(await ask("SELECT make_room_for_events() AS made")).toEqual([{ made: 0 }]);
});

test("no event is ever changed, in whichever part it lies", async () => {
  for (const of of [2019, year, year + 1, year + 9]) {
    const change = ask(`UPDATE "Event" SET type = '' WHERE extract(year FROM at) = ${of}`);
    await expect(change, `${of}`).rejects.toThrow("never changed");
  }
});

test("each part has the indexes of the whole, and goes with its learner", async () => {
  const rows = await ask(
    `SELECT indrelid::regclass::text AS part, count(*)::int AS indexes, bool_and(indisvalid) AS valid
       FROM pg_index WHERE indrelid IN (SELECT inhrelid FROM pg_inherits) GROUP BY 1 ORDER BY 1`,
  );
  const parts = rows.filter((row) => row.part.startsWith("parts."));
  expect(parts.length).toBeGreaterThan(2);
  for (const row of parts) expect(row).toMatchObject({ indexes: 2, valid: true });
  await ask('DELETE FROM "User"');
  expect(await whereAll()).toEqual([]);
});
