import { createHash } from "node:crypto";
import pg from "pg";
import { copyIn, copyOut } from "../backup/copy.ts";
import { withConnection } from "../database/connect.ts";
import type { Say } from "../run-command.ts";
import { copyOf, idOfCopy, markAddress, markOwn, type Written } from "./copies.ts";
import { KINDS, type Kind, PEOPLE } from "./people.ts";

/** One of the bench's three learners, with all that is theirs in the database. */
export type Model = Readonly<{ kind: Kind; userId: string; written: readonly Written[] }>;

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const TOGETHER = 200;

/** Returns the token of a session of this copy. */
export function tokenOf({ kind, number }: Readonly<{ kind: Kind; number: number }>): string {
  return `a-session-of-the-bench-${kind}-${number}`;
}

/** Reads everything that is a learner's. */
export async function readModel({
  databaseUrl,
  kind,
}: Readonly<{ databaseUrl: string; kind: Kind }>): Promise<Model> {
  return await withConnection(databaseUrl, async (client) => {
    const { email } = PEOPLE[kind];
    const { rows } = await client.query<{ id: string }>(
      'SELECT id::text FROM "User" WHERE email = $1',
      [email],
    );
    const userId = rows[0]?.id ?? "";
    const read: Written[] = [];
    for (const { table, key } of await tablesOf(client)) {
      const columns = await columnsOf({ client, table });
      const lines: string[] = [];
      const where = `${pg.escapeIdentifier(key)} = ${pg.escapeLiteral(userId)}`;
      await copyOut({
        client,
        sql: `COPY (SELECT ${listOf(columns)} FROM ${pg.escapeIdentifier(table)} WHERE ${where}) TO STDOUT`,
        onRow: (row) => void lines.push(row.toString()),
      });
      if (lines.length > 0) read.push({ table, columns, lines: lines.join("") });
    }
    const ids = await ownIds({ client, read, userId });
    const written = read.map((each) => ({
      ...each,
      lines: markAddress(markOwn({ lines: each.lines, ids }), email),
    }));
    return { kind, userId, written };
  });
}

/** Fills a database with copies of the models, by COPY, and signs each in. */
export async function loadLearners({
  databaseUrl,
  models,
  counts,
  say,
}: Readonly<{
  databaseUrl: string;
  models: readonly Model[];
  counts: Readonly<Record<Kind, number>>;
  say: Say;
}>): Promise<void> {
  const asked = KINDS.filter((kind) => counts[kind] > 0);
  say(`Loading ${asked.map((kind) => `${counts[kind]} × ${kind}`).join(", ")} …`);
  await withConnection(databaseUrl, async (client) => {
    // What refers to others comes in any order; nobody else is here yet.
    await client.query("SET session_replication_role = replica");
    const now = new Date().toISOString();
    for (const { kind, userId, written } of models) {
      for (const { table, columns, lines } of written) {
        await copyIn({
          client,
          sql: `COPY ${pg.escapeIdentifier(table)} (${listOf(columns)}) FROM STDIN`,
          rows: copies({ count: counts[kind], lineOf: (number) => copyOf({ lines, number }) }),
        });
      }
      await copyIn({
        client,
        sql: 'COPY "Session" (id, "tokenHash", "userId", "userAgent", "createdAt", "lastSeenAt") FROM STDIN',
        rows: copies({
          count: counts[kind],
          lineOf: (number) => {
            const id = idOfCopy({ id: userId, number });
            const hash = createHash("sha256").update(tokenOf({ kind, number })).digest("hex");
            return `${[id, `\\\\x${hash}`, id, "bench", now, now].join("\t")}\n`;
          },
        }),
      });
    }
    await client.query("VACUUM ANALYZE");
  });
}

async function* copies({
  count,
  lineOf,
}: Readonly<{ count: number; lineOf: (number: number) => string }>): AsyncGenerator<Buffer> {
  for (let first = 1; first <= count; first += TOGETHER) {
    const numbers = Array.from(
      { length: Math.min(TOGETHER, count - first + 1) },
      (_, at) => first + at,
    );
    yield Buffer.from(numbers.map(lineOf).join(""));
  }
}

/** Every table with something of a learner, and the column that says whose it is; sessions are each copy's own. */
async function tablesOf(
  client: pg.Client,
): Promise<readonly Readonly<{ table: string; key: string }>[]> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'userId' AND table_name <> 'Session' ORDER BY 1`,
  );
  return [{ table: "User", key: "id" }, ...rows.map(({ table }) => ({ table, key: "userId" }))];
}

async function columnsOf({
  client,
  table,
}: Readonly<{ client: pg.Client; table: string }>): Promise<readonly string[]> {
  const { rows } = await client.query<{ column: string }>(
    `SELECT column_name AS column FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  return rows.map(({ column }) => column);
}

/** Every id in their rows that names nothing of the content, which all share. */
async function ownIds({
  client,
  read,
  userId,
}: Readonly<{ client: pg.Client; read: readonly Written[]; userId: string }>): Promise<
  ReadonlySet<string>
> {
  const { rows } = await client.query<{ id: string }>('SELECT id::text FROM "Roadmap"');
  const shared = new Set(rows.map(({ id }) => id));
  const found = read.flatMap(({ lines }) => lines.match(ID) ?? []);
  return new Set([userId, ...found].filter((id) => !shared.has(id)));
}

function listOf(columns: readonly string[]): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(", ");
}
