import "server-only";
import { prisma } from "#lib/data/client";
import { LearnerGoneError } from "#lib/domain/account";
import type { NewEvent } from "#lib/domain/record/event";
import type { LocalDate } from "#lib/domain/time/dates";
import { Prisma } from "#prisma/generated/client";

/** Who changes their record, when, and by which operation. */
export type Change = Readonly<{
  userId: string;
  /** Made by the client; said twice, it changes nothing the second time. */
  operationId: string;
  at: Date;
  /** The learner's local date at that moment. */
  on: LocalDate;
}>;

/** Operation ids are remembered for 90 days, then the learner's next change forgets them (docs/security.md#applied-once). */
export const OPERATION_LIFE_MS = 90 * 86_400_000;
const NOTHING_MORE = Prisma.sql`'{}'::jsonb`;

/**
 * Applies one change to a learner's record, once: the operation id, the change and its event are written by a
 * single statement, so all of them or none. `sql` is a statement that takes its row from the CTE `op` (which is
 * empty when the operation was applied before) and returns a row for each row it really changed.
 * `more` is what only the changed row knows of the event: JSON, from the CTE `change`. Returns whether anything changed;
 * throws where there is no such learner any more.
 */
export async function changeOnce({
  change,
  sql,
  event,
  more = NOTHING_MORE,
}: Readonly<{
  change: Change;
  sql: Prisma.Sql;
  event: NewEvent;
  more?: Prisma.Sql;
}>): Promise<{ changed: boolean }> {
  const { userId, operationId, at, on } = change;
  const rows = await prisma().$queryRaw<{ changed: number; isThere: boolean }[]>`
    WITH learner AS (
      SELECT id FROM "User" WHERE id = ${userId}::uuid FOR KEY SHARE
    ), op AS (
      INSERT INTO "AppliedOperation" ("userId", id, at)
      SELECT learner.id, ${operationId}::uuid, ${at} FROM learner
      ON CONFLICT DO NOTHING RETURNING "userId"
    ), forgotten AS (
      DELETE FROM "AppliedOperation" WHERE "userId" = ${userId}::uuid AND at < ${new Date(at.getTime() - OPERATION_LIFE_MS)}
    ), change AS (${sql}), event AS (
      INSERT INTO "Event" ("userId", type, at, "on", "operationId", data)
      SELECT ${userId}::uuid, ${event.type}, ${at}, ${on}::date, ${operationId}::uuid, ${event.data}::jsonb || ${more}
      FROM change
    )
    SELECT count(*)::int AS changed, EXISTS (SELECT FROM learner) AS "isThere" FROM change`;
  const { changed, isThere } = rows[0] ?? { changed: 0, isThere: false };
  if (!isThere) throw new LearnerGoneError();
  return { changed: changed > 0 };
}
