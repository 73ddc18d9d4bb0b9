import "server-only";
import { againOnConflict } from "#lib/data/again-on-conflict";
import { ask } from "#lib/data/ask";
import { prisma } from "#lib/data/client";
import { LearnerGoneError } from "#lib/domain/account";
import type { NewEvent } from "#lib/domain/record/event";
import { OperationReusedError } from "#lib/domain/record/operation-reused";
import { MOST_CHANGES_A_DAY, OverQuotaError } from "#lib/domain/record/over-quota";
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
const DAY_MS = 86_400_000;
const NOTHING_MORE = Prisma.sql`'{}'::jsonb`;

/** What is written: see `changeOnce`. */
export type Writing = Readonly<{
  change: Change;
  sql: Prisma.Sql;
  event: NewEvent;
  more?: Prisma.Sql;
}>;

/** What came of it. */
type Written = Readonly<{
  changed: boolean;
  /** The revision of the record before; moved by one where anything changed. */
  before: number;
  /** The first row that was changed, as `sql` returns it; null without one. */
  row: unknown;
  /** What was read with it, as it was before; null where nothing was. */
  read: unknown;
}>;

/**
 * Applies one change to a learner's record, once: the operation id, the change and its event are written by a
 * single statement, so all of them or none. `sql` is a statement that takes its row from the CTE `op` (which is
 * empty when the operation was applied before) and returns a row for each row it really changed.
 * `more` is what only the changed row knows of the event: JSON, from the CTE `change`. Returns whether anything changed;
 * throws where there is no such learner any more, where something else was asked for under this id
 * before, and where they made too many changes within a day.
 */
export async function changeOnce(writing: Writing): Promise<{ changed: boolean }> {
  const { changed } = await changeAndRead({ ...writing, columns: undefined });
  return { changed };
}

/**
 * Does the same, and returns what the change was made of besides. `columns` are read by the same statement, which sees them as they
 * were before: at the revision that they say themselves, if they say one.
 */
export async function changeAndRead({
  change,
  sql,
  event,
  more = NOTHING_MORE,
  columns,
}: Writing & Readonly<{ columns: Prisma.Sql | undefined }>): Promise<Written> {
  const { userId, operationId, at, on } = change;
  const read =
    columns === undefined
      ? Prisma.sql`NULL`
      : Prisma.sql`(SELECT row_to_json(r) FROM (SELECT ${columns}) r)`;
  const rows = await againOnConflict(() =>
    ask<{
      changed: boolean;
      before: number | null;
      isNew: boolean;
      row: unknown;
      read: unknown;
    }>(Prisma.sql`
    WITH learner AS (
      -- The lock that moving the revision takes: taken first, two changes of a learner wait for each other, and never in a ring.
      SELECT id, revision FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE
    ), op AS (
      ${applied({ change, learners: Prisma.sql`learner` })} RETURNING "userId"
    ), forgotten AS (
      DELETE FROM "AppliedOperation" WHERE "userId" = ${userId}::uuid AND at < ${new Date(at.getTime() - OPERATION_LIFE_MS)}
    ), change AS (${sql}), event AS (
      INSERT INTO "Event" ("userId", type, at, "on", "operationId", data)
      SELECT ${userId}::uuid, ${event.type}, ${at}, ${on}::date, ${operationId}::uuid, ${event.data}::jsonb || ${more}
      FROM change
    )
    SELECT EXISTS (SELECT FROM change) AS changed, (SELECT revision FROM learner) AS before,
      EXISTS (SELECT FROM op) AS "isNew", (SELECT to_json(change) FROM change LIMIT 1) AS row, ${read} AS read`),
  );
  const { changed = false, before = null, isNew = false, row, read: seen } = rows[0] ?? {};
  if (before === null) throw new LearnerGoneError();
  // Asked apart: the statement does not see what another one wrote while it waited for it.
  if (!isNew) await refuseUnapplied({ change });
  return { changed, before, row, read: seen };
}

/** Returns the statement that writes down that an operation was applied: once, and within the quota (docs/security.md#quotas). */
export function applied({
  change: { userId, operationId, asked, at },
  learners = Prisma.sql`"User"`,
}: Readonly<{ change: Change; learners?: Prisma.Sql }>): Prisma.Sql {
  const dayBefore = new Date(at.getTime() - DAY_MS);
  return Prisma.sql`
    INSERT INTO "AppliedOperation" ("userId", id, at, asked)
    SELECT u.id, ${operationId}::uuid, ${at}, ${asked ?? null}::bytea FROM ${learners} u
    WHERE u.id = ${userId}::uuid AND NOT EXISTS (
      SELECT FROM "AppliedOperation" a WHERE a."userId" = ${userId}::uuid AND a.at > ${dayBefore}
      OFFSET ${MOST_CHANGES_A_DAY - 1} LIMIT 1)
    ON CONFLICT DO NOTHING`;
}

/**
 * Throws where a change was not applied now and not before: something else was, under its id, or the learner made too many
 * changes within a day. Returns where the very same was applied before.
 */
export async function refuseUnapplied({
  change: { userId, operationId, asked },
  db = prisma(),
}: Readonly<{
  change: Change;
  db?: Pick<Prisma.TransactionClient, "appliedOperation">;
}>): Promise<void> {
  const before = await db.appliedOperation.findUnique({
    where: { userId_id: { userId, id: operationId } },
    select: { asked: true },
  });
  if (before === null) {
    answerWith({ status: 429 });
    throw new OverQuotaError();
  }
  if (!before.asked || asked === undefined || Buffer.compare(before.asked, asked) === 0) return;
  answerWith({ status: 422 });
  throw new OperationReusedError();
}
