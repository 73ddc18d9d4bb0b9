import { withConnection } from "../database/connect.ts";

/** Writes down that a backup was taken, for the admin's page. What is more than a year old goes. */
export async function recordBackup({
  databaseUrl,
  at,
  bytes,
}: {
  databaseUrl: string;
  at: Date;
  bytes: number;
}): Promise<void> {
  await withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('public."Backup"') IS NOT NULL AS there`,
    );
    // A database that an older Waymark made has no such table yet.
    if (rows[0]?.there !== true) return;
    await client.query(`DELETE FROM "Backup" WHERE at < $1::timestamptz - interval '1 year'`, [at]);
    await client.query('INSERT INTO "Backup" (at, bytes) VALUES ($1, $2)', [at, bytes]);
  });
}
