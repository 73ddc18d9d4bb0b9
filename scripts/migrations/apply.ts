import { join } from "node:path";
import type pg from "pg";
import { withConnection } from "../database/connect.ts";
import { checkout } from "../launch/checkout.mjs";
import { Refusal } from "../refusal.ts";
import type { Say } from "../run-command.ts";
import { type Migration, readMigrations } from "./files.ts";
import { listApplied, lockHistory, openHistory, recordApplied } from "./history.ts";
import { refuseChanged, sayUnknown } from "./known.ts";
import { groupsOf, inside, isOutside, statementsOf } from "./outside.ts";
import { alone, inTransaction, isLockedOut } from "./patience.ts";

export const MIGRATIONS = join(checkout, "prisma", "migrations");

/**
 * Brings a database up to date and returns the names of what was applied. All of it happens in one transaction:
 * when one migration fails, the database is as it was before the first. Only a migration that says that it runs outside
 * one ends what came before it, where the database is in use.
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
  const work = () =>
    withConnection(databaseUrl, async (client) => {
      const { pending, isInUse } = await inTransaction(client, () => look({ client, folder, say }));
      const groups = isInUse ? groupsOf(pending) : [pending];
      for (const group of groups) {
        const [first] = group;
        if (isInUse && first !== undefined && isOutside(first)) {
          await applyOutside({ client, migration: first, say });
        } else await inTransaction(client, () => applyAll({ client, migrations: group, say }));
      }
      return pending.map(({ name }) => name);
    });
  return await alone({ databaseUrl, say, work });
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
  await lockHistory(client);
  const { pending } = await look({ client, folder, say });
  const migrations = pending.filter(only);
  await applyAll({ client, migrations, say });
  return migrations.map(({ name }) => name);
}

type Looked = Readonly<{ pending: readonly Migration[]; isInUse: boolean }>;

/** What a database lacks, and whether it may hold anything that somebody uses meanwhile. */
async function look({
  client,
  folder,
  say,
}: Readonly<{ client: pg.Client; folder: string; say: Say }>): Promise<Looked> {
  const migrations = readMigrations(folder);
  await openHistory(client);
  const applied = await listApplied(client);
  refuseChanged({ migrations, applied });
  sayUnknown({ migrations, applied, say });
  return {
    pending: migrations.filter(({ name }) => !applied.has(name)),
    isInUse: applied.size > 0,
  };
}

async function applyAll({
  client,
  migrations,
  say,
}: Readonly<{
  client: pg.Client;
  migrations: readonly Migration[];
  say: Say;
}>): Promise<void> {
  for (const migration of migrations) {
    say(`Applying migration ${migration.name} …`);
    await applyInside(client, migration);
  }
}

/** A failure leaves the transaction open, for others to roll back. */
async function applyInside(client: pg.Client, migration: Migration): Promise<void> {
  const sql = inside(migration);
  try {
    await client.query(sql);
    await recordApplied(client, migration);
  } catch (error) {
    if (isLockedOut(error)) throw error;
    throw new Refusal(
      `Migration ${migration.name} failed${lineOf(error, sql)}, and the database is unchanged: ${reasonOf(error)}.`,
    );
  }
}

/** What was done of it before a failure stays: it has to begin anew each time. */
async function applyOutside({
  client,
  migration,
  say,
}: Readonly<{ client: pg.Client; migration: Migration; say: Say }>): Promise<void> {
  say(`Applying migration ${migration.name} while others go on …`);
  try {
    await client.query("SET statement_timeout = 0");
    for (const statement of statementsOf(migration)) await client.query(statement);
    await client.query("RESET statement_timeout");
    await recordApplied(client, migration);
  } catch (error) {
    throw new Refusal(
      `Migration ${migration.name} failed, and is begun anew at the next start: ${reasonOf(error)}.`,
    );
  }
}

function lineOf(error: unknown, sql: string): string {
  const position = error instanceof Error && "position" in error ? Number(error.position) : 0;
  return position > 0 ? ` in line ${sql.slice(0, position).split("\n").length}` : "";
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
