import pg from "pg";
import type { TableCopy } from "./format.ts";

/** Of the schema `public`, what a backup leaves out: the history of migrations is written in the manifest instead. */
const LEFT_OUT = ["_prisma_migrations"];

/** How values are written as text: the same, whatever the server's settings are. */
const PLAIN_TEXT = [
  "SET TIME ZONE 'UTC'",
  "SET DateStyle = 'ISO, YMD'",
  "SET IntervalStyle = 'postgres'",
  "SET bytea_output = 'hex'",
  "SET extra_float_digits = 1",
  "SET client_encoding = 'UTF8'",
  // A large table takes longer than any page may.
  "SET statement_timeout = 0",
  "SET idle_in_transaction_session_timeout = 0",
];

const TABLES = `
  SELECT c.oid::int AS id, c.relname AS name, greatest(c.reltuples, 0)::float8 AS rows,
         (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
         (SELECT coalesce(json_agg(f.confrelid::int), '[]') FROM pg_constraint f
           WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
    FROM pg_class c
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL($1)
   ORDER BY c.relname`;

type FoundTable = Readonly<{
  id: number;
  name: string;
  rows: number;
  columns: readonly string[];
  needs: readonly number[];
}>;

export type Table = TableCopy & Readonly<{ estimate: number }>;

/** Makes a connection write and read values the same way on every server. */
export async function speakPlainly(client: pg.Client): Promise<void> {
  for (const setting of PLAIN_TEXT) await client.query(setting);
}

/** Returns the tables whose rows are saved, each after those that its foreign keys name. */
export async function listTables(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<FoundTable>(TABLES, [LEFT_OUT]);
  return inOrderOfNeed(rows).map(({ name, columns, rows: estimate }) => ({
    name,
    columns,
    estimate,
  }));
}

/** Returns the tables, each after those that it needs. Throws where two need each other: no order would do. */
export function inOrderOfNeed(tables: readonly FoundTable[]): readonly FoundTable[] {
  const placed = new Set<number>();
  const ordered: FoundTable[] = [];
  const known = new Set(tables.map(({ id }) => id));
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ id, needs }) => !placed.has(id) && needs.every((it) => placed.has(it) || !known.has(it)),
    );
    if (ready.length === 0) throw new Error("Tables need each other: none can be filled first.");
    for (const table of ready) placed.add(table.id);
    ordered.push(...ready);
  }
  return ordered;
}

export type Sequence = Readonly<{ name: string; value: string; isCalled: boolean }>;

/** Returns where the sequences stand. */
export async function listSequences(client: pg.Client): Promise<readonly Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `SELECT sequencename AS name, coalesce(last_value, start_value)::text AS value,
            last_value IS NOT NULL AS "isCalled"
       FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  );
  return rows;
}

/** Returns the COPY of a table's rows, either way. */
export function copySql({ name, columns }: TableCopy, way: "TO STDOUT" | "FROM STDIN"): string {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  // Of a table in parts, only a query can be copied out.
  if (way === "TO STDOUT") return `COPY (SELECT ${list} FROM ${tableSql(name)}) ${way}`;
  return `COPY ${tableSql(name)} (${list}) ${way}`;
}

export function tableSql(name: string): string {
  return `"public".${pg.escapeIdentifier(name)}`;
}
