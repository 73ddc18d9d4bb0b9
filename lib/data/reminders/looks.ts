import "server-only";
import { ask } from "#lib/data/ask";
import { Prisma } from "#prisma/generated/client";

/** Seconds after which somebody is looked at again whose look was begun, and never ended: the process died. */
const BEGUN_AGAIN_AFTER = 25;

/** Whom to look at, and the moment as of which. */
export type Look = Readonly<{ userId: string; now: Date }>;

/**
 * Takes up to `most` of the learners whom it is time to look at, the ones who waited longest first; nobody else gets these meanwhile.
 * The moment is the database's, so that no clock of an instance counts; `now` is for tests.
 */
export function takeLooks({
  most,
  now = null,
}: Readonly<{ most: number; now?: Date | null }>): Promise<readonly Look[]> {
  return ask<Look>(Prisma.sql`
    UPDATE "ReminderLook" SET "lookAt" = coalesce(${now}::timestamptz, now()) + ${BEGUN_AGAIN_AFTER} * interval '1 second'
    WHERE "userId" = ANY (ARRAY(
      -- An array: of a list of unknown length, PostgreSQL would rather read the whole table.
      SELECT "userId" FROM "ReminderLook" WHERE "lookAt" <= coalesce(${now}::timestamptz, now())
      ORDER BY "lookAt" LIMIT ${most}::int FOR UPDATE SKIP LOCKED))
    RETURNING "userId", coalesce(${now}::timestamptz, now()) AS now`);
}

/**
 * Notes when a learner is to be looked at next, found from their record at this revision: where they have changed it since, they
 * are looked at again before.
 */
export async function endLook({
  userId,
  revision,
  lookAt,
  isResting,
}: Readonly<{
  userId: string;
  revision: number;
  lookAt: Date | undefined;
  isResting: boolean;
}>): Promise<void> {
  await ask(Prisma.sql`
    UPDATE "ReminderLook" l SET "lookAt" = ${lookAt ?? null}::timestamptz, "isResting" = ${isResting}
    FROM "User" u WHERE u.id = ${userId}::uuid AND u.revision = ${revision} AND l."userId" = u.id`);
}
