import type pg from "pg";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { copyOut } from "./copy.ts";
import { type Fingerprint, RowCounter } from "./fingerprint.ts";
import type { TableCopy } from "./format.ts";
import type { Backup } from "./read-backup.ts";
import { copySql } from "./tables.ts";

/** Reads every table back, and compares it with what was saved, row by row. */
export async function compareTables({
  client,
  backup: { manifest, ending },
  say,
}: {
  client: pg.Client;
  backup: Backup;
  say: Say;
}): Promise<void> {
  say("Comparing what was restored with what was saved …");
  for (const [index, table] of manifest.tables.entries()) {
    const counter = new RowCounter();
    const onRow = (row: Buffer) => void counter.add(row);
    await copyOut({ client, sql: copySql(table, "TO STDOUT"), onRow });
    refuseDifferent({ table, is: counter.fingerprint(), was: ending.tables[index] });
  }
}

function refuseDifferent({
  table,
  is,
  was,
}: {
  table: TableCopy;
  is: Fingerprint;
  was: Fingerprint | undefined;
}): void {
  if (is.rows === was?.rows && is.sum === was.sum) return;
  throw new Refusal(
    `Table "${table.name}" did not come back as it was saved (${is.rows} of ${was?.rows} rows): nothing was restored.`,
  );
}
