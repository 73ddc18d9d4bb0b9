import type pg from "pg";

/** That an account was deleted: kept so that no backup brings it back (docs/data.md#what-stays). */
type Tombstone = Readonly<{ idHash: Buffer; deletedAt: Date }>;

/** Returns what a database knows of deleted accounts, before a backup takes its place. */
export async function readTombstones(client: pg.Client): Promise<readonly Tombstone[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public."DeletedAccount"') IS NOT NULL AS there`,
  );
  if (rows[0]?.there !== true) return [];
  const found = await client.query<Tombstone>(
    'SELECT "idHash", "deletedAt" FROM "public"."DeletedAccount"',
  );
  return found.rows;
}

/** Adds them to what the backup knows: the app deletes those accounts again when it starts. */
export async function addTombstones(
  client: pg.Client,
  tombstones: readonly Tombstone[],
): Promise<void> {
  for (const { idHash, deletedAt } of tombstones) {
    await client.query(
      `INSERT INTO "public"."DeletedAccount" ("idHash", "deletedAt") VALUES ($1, $2)
       ON CONFLICT DO NOTHING`,
      [idHash, deletedAt],
    );
  }
}
