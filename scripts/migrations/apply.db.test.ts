import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withConnection } from "../database/connect.ts";
import { createDatabase, dropDatabase, urlOfDatabase } from "../database/databases.ts";
import { applyMigrations } from "./apply.ts";

const url = process.env.DATABASE_URL ?? "";
const name = `migrating_${process.pid}`;
const databaseUrl = urlOfDatabase({ url, name });
let folder: string;

const write = (migration: string, sql: string) => {
  mkdirSync(join(folder, migration), { recursive: true });
  writeFileSync(join(folder, migration, "migration.sql"), sql);
};
const apply = () => applyMigrations({ databaseUrl, folder });
const tables = () =>
  withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ tablename: string }>(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    return rows.map(({ tablename }) => tablename).filter((table) => !table.startsWith("_"));
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "waymark-migrations-"));
  await createDatabase({ url, name });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase({ url, name });
});

test("migrations are applied in order, and once", async () => {
  write("2_b", "ALTER TABLE a ADD COLUMN y int;");
  write("1_a", "CREATE TABLE a (x int);");
  expect(await apply()).toEqual(["1_a", "2_b"]);
  expect(await apply()).toEqual([]);
});

test("a migration that fails leaves nothing, not even the ones before it", async () => {
  write("1_a", "CREATE TABLE a (x int);");
  write("2_b", "CREATE TABLE b (x int);\nINSERT INTO nowhere VALUES (1);");
  await expect(apply()).rejects.toThrow(
    'Migration 2_b failed in line 2, and the database is unchanged: relation "nowhere" does not exist.',
  );
  expect(await tables()).toEqual([]);
});

test("a repaired migration is applied by the next start", async () => {
  write("1_a", "CREATE TABLE a (x int); SELECT nothing;");
  await expect(apply()).rejects.toThrow("Migration 1_a failed");
  write("1_a", "CREATE TABLE a (x int);");
  expect(await apply()).toEqual(["1_a"]);
});

test("a failure that Prisma wrote down does not block", async () => {
  write("1_a", "CREATE TABLE a (x int);");
  await apply();
  write("2_b", "CREATE TABLE b (x int);");
  await withConnection(databaseUrl, (client) =>
    client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ('1', '', '2_b', 'no')",
    ),
  );
  expect(await apply()).toEqual(["2_b"]);
});

test("of several that start at once, one applies them", async () => {
  write("1_a", "CREATE TABLE a (x int); SELECT pg_sleep(0.1);");
  const applied = await Promise.all([apply(), apply(), apply()]);
  expect(applied.flat()).toEqual(["1_a"]);
});

test("semicolons in functions, strings and comments end no statement", async () => {
  write(
    "1_a",
    `-- first; then
     CREATE TABLE a (x text DEFAULT 'one; two');
     CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END; $$;`,
  );
  expect(await apply()).toEqual(["1_a"]);
});

test.each(["BEGIN;\nSELECT 1;\nCOMMIT;", "CREATE TABLE a (x int);\n  commit ;", "ROLLBACK;"])(
  "%j is refused: it would end the one transaction",
  async (sql) => {
    write("1_a", sql);
    await expect(apply()).rejects.toThrow("begins or ends a transaction itself");
  },
);

test("a migration that was changed after it was applied is said", async () => {
  write("1_a", "CREATE TABLE a (x int);");
  await apply();
  write("1_a", "CREATE TABLE a (x bigint);");
  await expect(apply()).rejects.toThrow("Migration 1_a was changed after it had been applied");
});

test("line ends of another system are no change", async () => {
  write("1_a", "CREATE TABLE a\n(x int);\n");
  await apply();
  write("1_a", "CREATE TABLE a\r\n(x int);\r\n");
  expect(await apply()).toEqual([]);
});
