import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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

const OUTSIDE = `-- waymark: outside a transaction
DROP INDEX CONCURRENTLY IF EXISTS a_x;
CREATE INDEX CONCURRENTLY a_x ON a (x);`;

const indexes = () =>
  withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT indexrelid::regclass::text AS name, indisvalid AS valid FROM pg_index WHERE indrelid = 'a'::regclass",
    );
    return rows;
  });

/** Until a statement waits for another connection. */
const untilOneWaits = () =>
  withConnection(databaseUrl, (client) =>
    vi.waitUntil(
      async () => {
        const { rowCount } = await client.query(
          "SELECT FROM pg_stat_activity WHERE datname = current_database() AND pg_blocking_pids(pid) <> '{}'",
        );
        return rowCount;
      },
      { timeout: 10_000 },
    ),
  );

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

test("an index is made beside what goes on, where the database is in use", async () => {
  write("1_a", "CREATE TABLE a (x int);");
  await apply();
  write("2_b", OUTSIDE);
  write("3_c", "ALTER TABLE a ADD COLUMN y int;");
  await withConnection(databaseUrl, async (other) => {
    await other.query("BEGIN; SELECT * FROM a");
    const applied = apply();
    // Made in a transaction, it would keep this from being written.
    await untilOneWaits();
    await other.query("INSERT INTO a VALUES (1); COMMIT");
    expect(await applied).toEqual(["2_b", "3_c"]);
  });
  expect(await indexes()).toEqual([{ name: "a_x", valid: true }]);
});

test("on an empty database it is part of the one transaction", async () => {
  write("1_a", "CREATE TABLE a (x int);");
  write("2_b", OUTSIDE);
  write("3_c", "SELECT nothing;");
  await expect(apply()).rejects.toThrow("Migration 3_c failed");
  expect(await tables()).toEqual([]);
});

test("whoever waits for others to migrate does not keep an index from being made", async () => {
  write("1_a", "CREATE TABLE a (x int);");
  await apply();
  write("2_b", OUTSIDE);
  const applied = await Promise.all([apply(), apply(), apply()]);
  expect(applied.flat()).toEqual(["2_b"]);
});

test("a migration that stopped halfway beside what goes on is begun anew", async () => {
  write("1_a", "CREATE TABLE a (x int); INSERT INTO a VALUES (1), (1);");
  await apply();
  write("2_b", OUTSIDE.replace("CREATE INDEX", "CREATE UNIQUE INDEX"));
  await expect(apply()).rejects.toThrow("Migration 2_b failed, and is begun anew");
  await withConnection(databaseUrl, (client) =>
    client.query("DELETE FROM a WHERE ctid = (SELECT min(ctid) FROM a)"),
  );
  expect(await apply()).toEqual(["2_b"]);
  expect(await indexes()).toEqual([{ name: "a_x", valid: true }]);
});

test("a migration that meets a lock lets others by, and is tried again", async () => {
  write("1_a", "CREATE TABLE a (x int);");
  await apply();
  write("2_b", "ALTER TABLE a ADD COLUMN y int;");
  await withConnection(databaseUrl, async (other) => {
    await other.query("BEGIN; SELECT * FROM a");
    const applied = apply();
    await untilOneWaits();
    // Stands behind the migration until that lets go, after two seconds.
    await withConnection(databaseUrl, (third) => third.query("SELECT * FROM a"));
    await other.query("COMMIT");
    expect(await applied).toEqual(["2_b"]);
  });
});

test("a migration and a page that wait for each other: the migration gives way, and is tried again", async () => {
  write("1_a", "CREATE TABLE a (x int); CREATE TABLE b (x int);");
  await apply();
  write("2_b", "ALTER TABLE a ADD COLUMN y int; ALTER TABLE b ADD COLUMN y int;");
  await withConnection(databaseUrl, async (page) => {
    // PostgreSQL ends the one that looks first, after a second: the migration.
    await page.query("BEGIN; SET LOCAL deadlock_timeout = '20s'; SELECT * FROM b");
    const applied = apply();
    await untilOneWaits();
    await page.query("SELECT * FROM a");
    await page.query("COMMIT");
    expect(await applied).toEqual(["2_b"]);
  });
});
