import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Migration } from "./files.ts";
import { LOCK_KEY } from "./patience.ts";

/** Prisma's own table, so that `prisma migrate` on another machine agrees with what was applied here. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/** Waits, in the transaction that is open, until no other migrates this database. */
export async function lockHistory(client: pg.Client): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK_KEY]);
}

/** Opens the history, in the transaction that is open. */
export async function openHistory(client: pg.Client): Promise<void> {
  await client.query("SET LOCAL client_min_messages = warning");
  await client.query(TABLE);
  // A failure that another tool wrote down must not block the repaired migration.
  await client.query(
    `UPDATE "_prisma_migrations" SET rolled_back_at = now()
      WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
}

/** Returns what was applied: the checksum of each migration by its name. */
export async function listApplied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

export async function recordApplied(client: pg.Client, migration: Migration): Promise<void> {
  await client.query(
    `INSERT INTO "_prisma_migrations"
       (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), migration.checksum, migration.name],
  );
}
