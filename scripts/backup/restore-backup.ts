import type pg from "pg";
import { withConnection } from "../database/connect.ts";
import { applyPending } from "../migrations/apply.ts";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { compareTables } from "./compare-tables.ts";
import { copyIn } from "./copy.ts";
import { emptySchema } from "./empty-schema.ts";
import type { Manifest } from "./format.ts";
import { type Progress, progress } from "./progress.ts";
import type { Backup } from "./read-backup.ts";
import { refuseNewer } from "./refuse-newer.ts";
import { copySql, listTables, speakPlainly, tableSql } from "./tables.ts";
import { addTombstones, readTombstones } from "./tombstones.ts";

export type Restored = Readonly<{ rows: number; migrated: readonly string[] }>;

/**
 * Puts a backup into a database, all of it or nothing: in one transaction, whatever was there goes, the migrations that
 * the backup had are applied, its rows come back and are compared, and newer migrations follow.
 */
export async function restoreBackup({
  backup,
  databaseUrl,
  folder,
  say,
}: {
  backup: Backup;
  databaseUrl: string;
  /** Where the migrations lie; those of this checkout where none is named. */
  folder?: string;
  say: Say;
}): Promise<Restored> {
  const { manifest, ending } = backup;
  refuseNewer({ manifest, folder });
  return await withConnection(databaseUrl, async (client) => {
    await speakPlainly(client);
    await client.query("BEGIN");
    const deleted = await readTombstones(client);
    await emptySchema(client);
    const upTo = new Set(manifest.migrations.map(({ name }) => name));
    await applyPending({ client, folder, only: ({ name }) => upTo.has(name), say: () => {} });
    await refuseOtherTables({ client, manifest });
    await fill({ client, backup, say });
    await compareTables({ client, backup, say });
    await setSequences({ client, manifest });
    const migrated = await applyPending({ client, folder, say });
    await addTombstones(client, deleted);
    await client.query("COMMIT");
    await client.query("ANALYZE");
    return { rows: ending.tables.reduce((sum, { rows }) => sum + rows, 0), migrated };
  });
}

/** The same migrations make the same tables; where they do not, somebody changed them by hand. */
async function refuseOtherTables({
  client,
  manifest,
}: {
  client: pg.Client;
  manifest: Manifest;
}): Promise<void> {
  const made = new Map((await listTables(client)).map((table) => [table.name, table.columns]));
  const odd = manifest.tables.find(({ name, columns }) => {
    const known = new Set(made.get(name));
    return columns.some((column) => !known.has(column)) || known.size === 0;
  });
  if (odd === undefined) return;
  throw new Refusal(
    `The backup has a table "${odd.name}" as no migration makes it: its database was changed by hand. Nothing was restored.`,
  );
}

async function fill({
  client,
  backup,
  say,
}: {
  client: pg.Client;
  backup: Backup;
  say: Say;
}): Promise<void> {
  const { tables } = backup.manifest;
  const all = tables.map(({ name }) => tableSql(name)).join(", ");
  // What migrations wrote themselves is in the backup, too.
  if (tables.length > 0) await client.query(`TRUNCATE ${all}`);
  const watch = progress({ what: "Restored", tables, say });
  await backup.eachTable(async (table, rows, index) => {
    // What triggers wrote when these rows were new is in the backup, too.
    const named = `ALTER TABLE ${tableSql(table.name)}`;
    await client.query(`${named} DISABLE TRIGGER USER`);
    await copyIn({ client, sql: copySql(table, "FROM STDIN"), rows: watched({ rows, watch }) });
    await client.query(`${named} ENABLE TRIGGER USER`);
    watch.table({ name: table.name, rows: backup.ending.tables[index]?.rows ?? 0 });
  });
}

async function* watched({
  rows,
  watch,
}: {
  rows: AsyncIterable<Buffer>;
  watch: Progress;
}): AsyncGenerator<Buffer> {
  for await (const row of rows) {
    watch.row();
    yield row;
  }
}

async function setSequences({
  client,
  manifest,
}: {
  client: pg.Client;
  manifest: Manifest;
}): Promise<void> {
  for (const { name, value, isCalled } of manifest.sequences) {
    await client.query("SELECT setval($1::regclass, $2::bigint, $3)", [
      tableSql(name),
      value,
      isCalled,
    ]);
  }
}
