import "server-only";
import { prisma } from "#lib/data/client";
import { LearnerGoneError } from "#lib/domain/account";
import type { NewEvent } from "#lib/domain/record/event";
import { OperationReusedError } from "#lib/domain/record/operation-reused";
import type { LocalDate } from "#lib/domain/time/dates";
import { answerWith } from "#lib/http/answer-with";
import { Prisma } from "#prisma/generated/client";

/** Who changes their record, when, and by which operation. */
export type Change = Readonly<{
  userId: string;
  /** Made by the client; said twice, it changes nothing the second time. */
  operationId: string;
  /** The hash of what was asked for; something else under the same id is refused. */
  asked?: Uint8Array<ArrayBuffer>;
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
 * throws where there is no such learner any more, and where something else was asked for under this id before.
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
  const rows = await prisma().$queryRaw<{ changed: number; isThere: boolean; isNew: boolean }[]>`
    WITH learner AS (
      SELECT id FROM "User" WHERE id = ${userId}::uuid FOR KEY SHARE
    ), op AS (
      INSERT INTO "AppliedOperation" ("userId", id, at, asked)
      SELECT learner.id, ${operationId}::uuid, ${at}, ${change.asked ?? null}::bytea FROM learner
      ON CONFLICT DO NOTHING RETURNING "userId"
    ), forgotten AS (
      DELETE FROM "AppliedOperation" WHERE "userId" = ${userId}::uuid AND at < ${new Date(at.getTime() - OPERATION_LIFE_MS)}
    ), change AS (${sql}), event AS (
      INSERT INTO "Event" ("userId", type, at, "on", "operationId", data)
      SELECT ${userId}::uuid, ${event.type}, ${at}, ${on}::date, ${operationId}::uuid, ${event.data}::jsonb || ${more}
      FROM change
    )
    SELECT count(*)::int AS changed, EXISTS (SELECT FROM learner) AS "isThere",
      EXISTS (SELECT FROM op) AS "isNew" FROM change`;
  const { changed, isThere, isNew } = rows[0] ?? { changed: 0, isThere: false, isNew: false };
  if (!isThere) throw new LearnerGoneError();
  // Asked apart: the statement does not see what another one wrote while it waited for it.
  if (!isNew) await refuseReused({ change });
  return { changed: changed > 0 };
}

/** Throws where something else was asked for under the id of a change that was applied (docs/security.md#applied-once). */
export async function refuseReused({
  change: { userId, operationId, asked },
  db = prisma(),
}: Readonly<{
  change: Change;
  db?: Pick<Prisma.TransactionClient, "appliedOperation">;
}>): Promise<void> {
  if (asked === undefined) return;
  const applied = await db.appliedOperation.findUnique({
    where: { userId_id: { userId, id: operationId } },
    select: { asked: true },
  });
  if (!applied?.asked || Buffer.compare(applied.asked, asked) === 0) return;
  answerWith({ status: 422 });
  throw new OperationReusedError();
}
