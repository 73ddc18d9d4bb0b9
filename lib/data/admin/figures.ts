import "server-only";
import { prisma } from "#lib/data/client";
import type { InstanceFigures } from "#lib/domain/admin";

const DAY = 86_400_000;

/** Returns how an instance does, in counts alone: no row of a learner leaves the database. */
export async function getFigures(now: Date): Promise<InstanceFigures> {
  const week = new Date(now.getTime() - 7 * DAY);
  const month = new Date(now.getTime() - 30 * DAY);
  const idle = new Date(now.getTime() - 14 * DAY);
  const [row] = await prisma().$queryRaw<InstanceFigures[]>`
    SELECT u.*, e.*,
      (SELECT count(*)::int FROM "Session" WHERE "lastSeenAt" > ${idle} AND "createdAt" > ${month}) AS sessions,
      pg_database_size(current_database())::float8 AS "databaseBytes",
      (SELECT max(at) FROM "Backup") AS "lastBackupAt"
    FROM (
      SELECT count(*)::int AS accounts,
        count("emailConfirmedAt")::int AS confirmed,
        (count(*) FILTER (WHERE "createdAt" > ${week}))::int AS "newInWeek",
        (count(*) FILTER (WHERE "createdAt" > ${month}))::int AS "newInMonth"
      FROM "User"
    ) u, (
      SELECT (count(DISTINCT "userId") FILTER (WHERE at > ${week}))::int AS "activeInWeek",
        count(DISTINCT "userId")::int AS "activeInMonth"
      FROM "Event" WHERE at > ${month}
    ) e`;
  if (row === undefined) throw new Error("an aggregate has one row");
  return row;
}
