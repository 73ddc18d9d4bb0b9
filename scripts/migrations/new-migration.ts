import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createDatabase, dropDatabase } from "../database/databases.ts";
import { DATA_FOLDER } from "../environment.ts";
import { checkout } from "../launch/checkout.mjs";
import { acquireCluster } from "../postgres/cluster.ts";
import type { Say } from "../run-command.ts";
import { applyMigrations, MIGRATIONS } from "./apply.ts";
import { differenceSql } from "./difference.ts";
import { migrationName } from "./migration-name.ts";

/** What Prisma's own tools expect beside the migrations. */
const LOCK_FILE = 'provider = "postgresql"\n';

/** Writes the migration that leads from those there are to prisma/schema.prisma, if the schema says something new. */
export async function newMigration({
  asked,
  say,
}: {
  asked: readonly string[];
  say: Say;
}): Promise<void> {
  const name = migrationName({ asked, now: new Date() });
  const schema = readFileSync(join(checkout, "prisma", "schema.prisma"), "utf8");
  const sql = await onMigratedDatabase({
    say,
    work: (databaseUrl) => differenceSql({ databaseUrl, schema }),
  });
  if (sql === undefined) {
    say("There is nothing to change: the migrations already match prisma/schema.prisma.");
    return;
  }
  const folder = join(MIGRATIONS, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  const lockFile = join(MIGRATIONS, "migration_lock.toml");
  if (!existsSync(lockFile)) writeFileSync(lockFile, LOCK_FILE);
  say(`Wrote ${relative(checkout, folder)}/migration.sql: read it before you commit it.`);
}

/** Works on a database that holds every migration and nothing else, and is gone afterwards. */
async function onMigratedDatabase<T>({
  say,
  work,
}: {
  say: Say;
  work: (databaseUrl: string) => Promise<T>;
}): Promise<T> {
  const cluster = await acquireCluster({ folder: DATA_FOLDER, say });
  const there = { url: cluster.url("postgres"), name: `waymark_difference_${process.pid}` };
  try {
    await dropDatabase(there);
    await createDatabase(there);
    const databaseUrl = cluster.url(there.name);
    await applyMigrations({ databaseUrl });
    return await work(databaseUrl);
  } finally {
    await dropDatabase(there).finally(() => cluster.release());
  }
}
