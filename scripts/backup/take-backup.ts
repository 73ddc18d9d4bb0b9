import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { withConnection } from "../database/connect.ts";
import { checkout } from "../launch/checkout.mjs";
import { listApplied } from "../migrations/history.ts";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { copyOut } from "./copy.ts";
import { type Fingerprint, RowCounter } from "./fingerprint.ts";
import { END_OF_ROWS, type Ending, type FileCopy, type Manifest } from "./format.ts";
import { type Progress, progress } from "./progress.ts";
import { copySql, listSequences, listTables, speakPlainly, type Table } from "./tables.ts";
import { type Archive, writeArchive } from "./write-archive.ts";

export type Taken = Readonly<{ tables: number; rows: number }>;

/**
 * Saves every table of a database into one file, as they stood at one moment, while the app may go on writing.
 * Refuses a database that is not Waymark's, and a file that is there already.
 */
export async function takeBackup({
  databaseUrl,
  path,
  files = [],
  passphrase,
  now,
  say,
}: {
  databaseUrl: string;
  path: string;
  files?: readonly FileCopy[];
  passphrase?: string | undefined;
  now: Date;
  say: Say;
}): Promise<Taken> {
  return await withConnection(databaseUrl, async (client) => {
    await speakPlainly(client);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const tables = await listTables(client);
    const manifest = await manifestOf({ client, tables });
    const fingerprints: Fingerprint[] = [];
    await writeArchive({
      path,
      passphrase,
      madeAt: now,
      fill: async (archive) => {
        await archive.write(line(manifest));
        const watch = progress({ what: "Saved", tables, say });
        for (const table of tables) {
          fingerprints.push(await saveTable({ client, table, archive, watch }));
        }
        await archive.write(line({ files: [...files], tables: fingerprints } satisfies Ending));
      },
    });
    await client.query("COMMIT");
    const rows = fingerprints.reduce((sum, table) => sum + table.rows, 0);
    return { tables: tables.length, rows };
  });
}

async function saveTable({
  client,
  table,
  archive,
  watch,
}: {
  client: pg.Client;
  table: Table;
  archive: Archive;
  watch: Progress;
}): Promise<Fingerprint> {
  const counter = new RowCounter();
  await copyOut({
    client,
    sql: copySql(table, "TO STDOUT"),
    onRow: (row) => {
      counter.add(row);
      watch.row();
      return archive.write(row);
    },
  });
  await archive.write(`${END_OF_ROWS}\n`);
  watch.table({ name: table.name, rows: counter.rows });
  return counter.fingerprint();
}

async function manifestOf({
  client,
  tables,
}: {
  client: pg.Client;
  tables: readonly Table[];
}): Promise<Manifest> {
  const { rows } = await client.query<{ version: string; known: boolean }>(
    `SELECT current_setting('server_version') AS version,
            to_regclass('public._prisma_migrations') IS NOT NULL AS known`,
  );
  if (rows[0]?.known !== true) {
    throw new Refusal("This database is not one of Waymark: there is nothing to save.");
  }
  const applied = [...(await listApplied(client))].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    release: release(),
    postgres: rows[0].version,
    migrations: applied.map(([name, checksum]) => ({ name, checksum })),
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
    sequences: [...(await listSequences(client))],
  };
}

function release(): string {
  const { version } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  return String(version);
}

function line(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}
