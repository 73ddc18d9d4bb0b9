import pg from "pg";
import { withConnection } from "./connect.ts";

/** A database by its name, and the URL of any database on the same server to work through. */
export type OnServer = Readonly<{ url: string; name: string }>;

/** Creates an empty database, or a copy of a template that nobody is connected to. */
export async function createDatabase({
  url,
  name,
  template = "template0",
}: OnServer & Readonly<{ template?: string }>): Promise<void> {
  await run(url, `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)}`);
}

/** Drops a database with all that is in it, connected or not; nothing happens where there is none. */
export async function dropDatabase({ url, name }: OnServer): Promise<void> {
  await run(url, `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
}

export async function databaseExists({ url, name }: OnServer): Promise<boolean> {
  return await withConnection(url, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    return rowCount === 1;
  });
}

/** Returns the databases whose names begin so, on the server of a URL. */
export async function listDatabases({
  url,
  prefix,
}: Readonly<{ url: string; prefix: string }>): Promise<readonly string[]> {
  return await withConnection(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
      [prefix],
    );
    return rows.map(({ datname }) => datname);
  });
}

/** Returns how many connections others have to a database now: an app that runs has some. */
export async function countConnections({ url, name }: OnServer): Promise<number> {
  return await withConnection(url, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = $1 AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      [name],
    );
    return rows[0]?.count ?? 0;
  });
}

/** Returns the same server's URL with another database in it. */
export function urlOfDatabase({ url, name }: OnServer): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** Returns the name of the database that a URL leads to. */
export function databaseNameIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

async function run(url: string, sql: string): Promise<void> {
  await withConnection(url, (client) => client.query(sql));
}

function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}
