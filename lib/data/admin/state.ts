import "server-only";
import { prisma } from "#lib/data/client";
import type { InstanceState } from "#lib/domain/admin";

/** Returns how much room the database takes, and when it was last backed up. */
export async function getInstanceState(): Promise<InstanceState> {
  const [row] = await prisma().$queryRaw<InstanceState[]>`
    SELECT pg_database_size(current_database())::float8 AS "databaseBytes",
      (SELECT max(at) FROM "Backup") AS "lastBackupAt"`;
  if (row === undefined) throw new Error("a SELECT without a table has one row");
  return row;
}
