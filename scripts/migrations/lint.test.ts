import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lintMigrations } from "./lint.ts";

let folder: string;
const write = (name: string, sql: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-migrations-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ["an index", 'CREATE INDEX i ON "Event" (type);', "require-concurrent-index-creation"],
  ["another type", 'ALTER TABLE "User" ALTER name TYPE varchar(9);', "changing-column-type"],
  ["a column less", 'ALTER TABLE "User" DROP COLUMN name;', "ban-drop-column"],
  ["another name", 'ALTER TABLE "User" RENAME COLUMN name TO called;', "renaming-column"],
  ["a check of all rows", 'ALTER TABLE "Pause" ADD CHECK ("to" > at);', "constraint-missing"],
])("%s that would block a large table is refused", async (_, sql, rule) => {
  write("20990101000000_blocks", sql);
  const { code, output } = await lintMigrations({ folder });
  expect(code).not.toBe(0);
  expect(output).toContain(rule);
});

test("a new table with its indexes blocks nobody, and neither does an index beside what goes on", async () => {
  write("20990101000000_new", 'CREATE TABLE "New" (id int); CREATE INDEX n ON "New" (id);');
  write(
    "20990101000001_index",
    '-- waymark: outside a transaction\nDROP INDEX CONCURRENTLY IF EXISTS i;\nCREATE INDEX CONCURRENTLY i ON "Event" (type);',
  );
  const { code, output } = await lintMigrations({ folder });
  expect({ code, output }).toMatchObject({ code: 0 });
});

test("the migrations there are block nobody", async () => {
  const { code, output } = await lintMigrations();
  expect({ code, output }).toMatchObject({ code: 0 });
});
