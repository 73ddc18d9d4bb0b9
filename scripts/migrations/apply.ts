import { join } from "node:path";
import type pg from "pg";
import { withConnection } from "../database/connect.ts";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import { type Migration, readMigrations } from "./files.ts";
import { listApplied, openHistory, recordApplied } from "./history.ts";

export const MIGRATIONS = join(checkout, "prisma", "migrations");

/**
 * Brings a database up to date and returns the names of what was applied. All of it happens in one transaction:
 * when one migration fails, the database is as it was before the first.
 */
export async function applyMigrations({
  databaseUrl,
  folder = MIGRATIONS,
  say = () => {},
}: {
  databaseUrl: string;
  folder?: string;
  say?: (line: string) => void;
}): Promise<readonly string[]> {
  return await withConnection(databaseUrl, async (client) => {
    await client.query("BEGIN");
    const applied = await applyPending({ client, folder, say });
    await client.query("COMMIT");
    return applied;
  });
}

/** Applies, in the transaction that is open, what a database lacks of a folder's migrations, or of those asked for. */
export async function applyPending({
  client,
  folder = MIGRATIONS,
  only = () => true,
  say,
}: {
  client: pg.Client;
  folder?: string | undefined;
  only?: (migration: Migration) => boolean;
  say: (line: string) => void;
}): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  await openHistory(client);
  const applied = await listApplied(client);
  refuseChanged({ migrations, applied });
  sayUnknown({ migrations, applied, say });
  const pending = migrations.filter((one) => !applied.has(one.name) && only(one));
  for (const migration of pending) {
    say(`Applying migration ${migration.name} …`);
    await applyOne(client, migration);
  }
  return pending.map(({ name }) => name);
}

/** A failure leaves the transaction open: closing the connection rolls it back. */
async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query(migration.sql);
    await recordApplied(client, migration);
  } catch (error) {
    throw new Refusal(
      `Migration ${migration.name} failed${lineOf(error, migration)}, and the database is unchanged: ${reasonOf(error)}.`,
    );
  }
}

function refuseChanged({ migrations, applied }: Histories): void {
  const changed = migrations.find(
    ({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum,
  );
  if (changed === undefined) return;
  throw new Refusal(
    `Migration ${changed.name} was changed after it had been applied to this database: restore it and write a new one (npm run db:migration), or start with an empty database (npm run db:reset).`,
  );
}

function sayUnknown({
  migrations,
  applied,
  say,
}: Histories & { say: (line: string) => void }): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  say(`Warning: a newer Waymark has used this database (migrations ${unknown.join(", ")}).`);
}

type Histories = Readonly<{
  migrations: readonly Migration[];
  applied: ReadonlyMap<string, string>;
}>;

function lineOf(error: unknown, { sql }: Migration): string {
  const position = error instanceof Error && "position" in error ? Number(error.position) : 0;
  return position > 0 ? ` in line ${sql.slice(0, position).split("\n").length}` : "";
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
