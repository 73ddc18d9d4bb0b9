import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newWorld } from "#lib/data/ownership/world-example";
import { withConnection } from "../database/connect.ts";
import { createDatabase, dropDatabase, urlOfDatabase } from "../database/databases.ts";
import { MIGRATIONS } from "../migrations/apply.ts";
import { Refusal } from "../refusal.ts";
import { readBackup } from "./read-backup.ts";
import { refuseOccupied } from "./refuse-occupied.ts";
import { restoreBackup } from "./restore-backup.ts";
import { takeBackup } from "./take-backup.ts";

const url = process.env.DATABASE_URL ?? "";
const target = `restored_${process.pid}`;
const targetUrl = urlOfDatabase({ url, name: target });
const NOW = new Date("2026-11-21T20:00:00Z");
let folder: string;
let full: string;
const folders: string[] = [];

const take = (path: string, more: { passphrase?: string } = {}) =>
  takeBackup({ databaseUrl: url, path, now: NOW, say: () => {}, ...more });
const read = (path: string, passphrase = "") =>
  readBackup({ path, askPassphrase: async () => passphrase });
const restore = async (path: string, passphrase?: string) =>
  restoreBackup({ backup: await read(path, passphrase), databaseUrl: targetUrl, say: () => {} });

/** Every table with its number of rows and a hash of all of them, in the words of PostgreSQL itself. */
const tablesOf = (databaseUrl: string) =>
  withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations' ORDER BY 1",
    );
    const counted: Record<string, unknown> = {};
    for (const { name } of rows) {
      const { rows: found } = await client.query(
        `SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
      );
      counted[name] = found[0];
    }
    return counted;
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "waymark-backups-"));
  full = join(folder, "full.backup");
  // Two learners with rows in every table.
  await newWorld();
  await withConnection(url, (client) =>
    client.query(
      `INSERT INTO "Note" SELECT id, (SELECT id FROM "Milestone" ORDER BY id LIMIT 1), E'a tab\\t, a line\\nand \\\\. 🎉', now(), now()
         FROM "User" ON CONFLICT ("userId", "milestoneId") DO UPDATE SET text = excluded.text`,
    ),
  );
  await take(full);
});
beforeEach(async () => {
  await dropDatabase({ url, name: target });
  await createDatabase({ url, name: target });
});
afterAll(async () => {
  for (const made of [folder, ...folders]) rmSync(made, { recursive: true });
  await dropDatabase({ url, name: target });
});

test("the drill: every table comes back, by its count and by the hash of its rows", async () => {
  await restore(full);
  const before = await tablesOf(url);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  expect(await tablesOf(targetUrl)).toEqual(before);
});

test("what the app writes while a backup is taken is in it wholly or not at all", async () => {
  const path = join(folder, "moving.backup");
  const moving = withConnection(url, async (client) => {
    for (let day = 0; day < 40; day += 1) {
      await client.query(
        `BEGIN; UPDATE "User" SET "hoursPerWeek" = ${day}; UPDATE "Note" SET text = '${day}'; COMMIT`,
      );
    }
  });
  await take(path);
  await moving;
  await restore(path);
  const seen = await withConnection(targetUrl, async (client) => {
    const { rows } = await client.query(
      'SELECT DISTINCT "hoursPerWeek"::text FROM "User" UNION SELECT DISTINCT text FROM "Note" WHERE text ~ \'^[0-9]+$\'',
    );
    return rows.length;
  });
  expect(seen).toBe(1);
});

test("a database that was restored works on: what comes next gets its own ids and obeys the same rules", async () => {
  await restore(full);
  await withConnection(targetUrl, async (client) => {
    await expect(client.query("UPDATE \"Event\" SET type = 'x'")).rejects.toThrow("never changed");
    await expect(client.query('INSERT INTO "Note" SELECT * FROM "Note" LIMIT 1')).rejects.toThrow(
      "duplicate",
    );
  });
});

test("accounts that were deleted since a backup are known after it was restored", async () => {
  await restore(full);
  const known = () =>
    withConnection(targetUrl, async (client) => {
      const { rows } = await client.query('SELECT "idHash" FROM "DeletedAccount"');
      return rows.length;
    });
  const before = await known();
  await withConnection(targetUrl, (client) =>
    client.query(`INSERT INTO "DeletedAccount" VALUES ('\\x0102', now())`),
  );
  await restore(full);
  expect(await known()).toBe(before + 1);
});

test("an encrypted backup comes back with its passphrase, and shows nothing without", async () => {
  const path = join(folder, "encrypted.backup");
  await take(path, { passphrase: "correct horse battery" });
  await expect(read(path, "wrong horse battery")).rejects.toThrow("This is not the passphrase");
  await restore(path, "correct horse battery");
  expect(await tablesOf(targetUrl)).toEqual(await tablesOf(url));
  expect(readFileSync(path).includes("example.org")).toBe(false);
});

test("without a passphrase any machine with gzip opens it", async () => {
  const file = readFileSync(full);
  const inside = gunzipSync(file.subarray(file.indexOf("\n") + 1, -32)).toString("utf8");
  expect(JSON.parse(inside.split("\n", 1)[0] ?? "")).toMatchObject({ tables: expect.anything() });
});

test.each(["plain", "encrypted"])(
  "a %s backup that was cut off or changed by one bit is refused, wherever",
  async (kind) => {
    const passphrase = "correct horse battery";
    const path = join(folder, `${kind}-changed.backup`);
    await take(path, kind === "encrypted" ? { passphrase } : {});
    const whole = readFileSync(path);
    for (const at of [0, 30, whole.length >> 1, whole.length - 40, whole.length - 1]) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(path, changed);
      await expect(read(path, passphrase), `a bit at ${at}`).rejects.toThrow(Refusal);
      writeFileSync(path, whole);
      truncateSync(path, at);
      await expect(read(path, passphrase), `cut at ${at}`).rejects.toThrow(Refusal);
    }
  },
);

test("a backup of a newer Waymark is refused in a sentence", async () => {
  const older = olderFolder(1);
  const backup = await read(full);
  await expect(
    restoreBackup({ backup, databaseUrl: targetUrl, folder: older, say: () => {} }),
  ).rejects.toThrow(/made by a newer Waymark \(migration .*\): restore it with that version/);
});

test("a backup of an older Waymark is migrated", async () => {
  const newer = olderFolder(0);
  mkdirSync(join(newer, "99991231235959_later"));
  writeFileSync(
    join(newer, "99991231235959_later", "migration.sql"),
    "ALTER TABLE \"Note\" ADD COLUMN later text NOT NULL DEFAULT 'x';",
  );
  const backup = await read(full);
  const { migrated } = await restoreBackup({
    backup,
    databaseUrl: targetUrl,
    folder: newer,
    say: () => {},
  });
  expect(migrated).toEqual(["99991231235959_later"]);
});

test("a restore that fails leaves the database as it was", async () => {
  await restore(full);
  const before = await tablesOf(targetUrl);
  const backup = await read(full);
  const broken = {
    ...backup,
    ending: {
      ...backup.ending,
      tables: backup.ending.tables.map((table) => ({ ...table, sum: "0".repeat(64) })),
    },
  };
  await expect(
    restoreBackup({ backup: broken, databaseUrl: targetUrl, say: () => {} }),
  ).rejects.toThrow("did not come back as it was saved");
  expect(await tablesOf(targetUrl)).toEqual(before);
});

test("a restore is refused while somebody is connected, over accounts, and over the tables of something else", async () => {
  const nothing = async () => {};
  const urls = { databaseUrl: targetUrl, appUrl: targetUrl };
  const database = { ...urls, countOthers: () => 0, keepRunning: nothing, release: nothing };
  const refused = (replace: "allowed" | "refused") => refuseOccupied({ database, replace });
  await refused("refused");
  await withConnection(targetUrl, (client) => client.query("CREATE TABLE other (x int)"));
  await expect(refused("allowed")).rejects.toThrow("tables that are not Waymark's");
  await restore(full);
  await expect(refused("refused")).rejects.toThrow("has 2 accounts: add --replace");
  await refused("allowed");
  await withConnection(targetUrl, async () => {
    await expect(refused("allowed")).rejects.toThrow("uses this database now");
  });
});

test("a backup never takes the place of a file, and leaves nothing where it fails", async () => {
  await expect(take(full)).rejects.toThrow("is there already");
  await expect(take(join(folder, "nowhere", "a.backup"))).rejects.toThrow("There is no folder");
  await expect(
    takeBackup({
      databaseUrl: targetUrl,
      path: join(folder, "of-another"),
      now: NOW,
      say: () => {},
    }),
  ).rejects.toThrow("not one of Waymark");
  expect(readdirSync(folder).filter((name) => !name.endsWith(".backup"))).toEqual([]);
});

/** A folder of migrations without the newest ones: an older Waymark. */
function olderFolder(without: number): string {
  const copy = mkdtempSync(join(tmpdir(), "waymark-migrations-"));
  folders.push(copy);
  const names = readdirSync(MIGRATIONS)
    .filter((entry) => /^\d/.test(entry))
    .sort();
  for (const name of names.slice(0, names.length - without)) {
    cpSync(join(MIGRATIONS, name), join(copy, name), { recursive: true });
  }
  return copy;
}
