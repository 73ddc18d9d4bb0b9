import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import type { DaysOff } from "#lib/domain/record/pause";
import { Prisma } from "#prisma/generated/client";

/** Notes time off, from one local date to another; without `to` it goes on until an end is set. */
export function notePause({
  from,
  to,
  ...change
}: Change & DaysOff): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "Pause" (id, "userId", "from", "to", at)
      SELECT gen_random_uuid(), op."userId", ${from}::date, ${to ?? null}::date, ${change.at} FROM op
      RETURNING 1`,
    event: { type: "paused", data: { from, to } },
  });
}

/** Gives a pause of the learner's other days. The same days change nothing; without `to` it has no end. */
export function changePause({
  pause,
  from,
  to,
  ...change
}: Change & DaysOff & Readonly<{ pause: string }>): Promise<{ changed: boolean }> {
  const until = to ?? null;
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "Pause" p SET "from" = ${from}::date, "to" = ${until}::date FROM op
      WHERE p."userId" = op."userId" AND p.id = ${pause}::uuid
        AND (p."from", p."to") IS DISTINCT FROM (${from}::date, ${until}::date) RETURNING 1`,
    event: { type: "pause-changed", data: { from, to } },
  });
}

/** Removes a pause of the learner's: its days count again. `from` and `to` are what it was, for the event. */
export function removePause({
  pause,
  from,
  to,
  ...change
}: Change & DaysOff & Readonly<{ pause: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "Pause" p USING op
      WHERE p."userId" = op."userId" AND p.id = ${pause}::uuid RETURNING 1`,
    event: { type: "pause-removed", data: { from, to } },
  });
}
