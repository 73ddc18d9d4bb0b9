import type { Say } from "../run-command.ts";

export type Progress = Readonly<{
  row: () => void;
  table: (done: Readonly<{ name: string; rows: number }>) => void;
}>;

const ROWS_BETWEEN = 10_000;
const SAY_EVERY_MS = 3000;

/** Returns what says how far a backup or a restore is: a line for each table, and one every few seconds within a long one. */
export function progress({
  what,
  tables,
  say,
}: {
  /** What was done to the rows, as in "Saved". */
  what: string;
  tables: readonly unknown[];
  say: Say;
}): Progress {
  let done = 0;
  let rows = 0;
  let saidAt = Date.now();
  return {
    row: () => {
      rows += 1;
      if (rows % ROWS_BETWEEN !== 0 || Date.now() - saidAt < SAY_EVERY_MS) return;
      saidAt = Date.now();
      say(`  … ${counted(rows)} of the table after that`);
    },
    table: ({ name, rows: ofTable }) => {
      done += 1;
      rows = 0;
      saidAt = Date.now();
      say(`${what} ${done} of ${tables.length}: ${name}, ${counted(ofTable)}`);
    },
  };
}

function counted(rows: number): string {
  return `${rows.toLocaleString("en")} ${rows === 1 ? "row" : "rows"}`;
}
