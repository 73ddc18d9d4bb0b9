import "server-only";
import { randomUUID } from "node:crypto";
import { type Change, changeOnce } from "#lib/data/changes";
import type { WorkLog } from "#lib/domain/record/facts";
import type { LocalDate } from "#lib/domain/time/dates";
import { Prisma } from "#prisma/generated/client";

/** When the work was done, where that is not now: its local date, and the moment that stands for it. */
type Done = Readonly<{ on: LocalDate; at: Date }>;

/**
 * Logs work: makes the local date a work day. Without `what` it is work on the milestone itself, of which there is one log
 * a date: said again with hours, it corrects them; said again without, it changes nothing. With `what` it is something
 * learned elsewhere, and each is a log of its own.
 */
export function logWork({
  milestone,
  hours,
  what,
  done,
  ...change
}: Change &
  Readonly<{ hours?: number; done?: Done }> &
  Readonly<
    { milestone: string; what?: undefined } | { milestone?: string; what: string }
  >): Promise<{ changed: boolean }> {
  const { on, at } = done ?? change;
  const given = hours ?? null;
  const log = what === undefined ? undefined : randomUUID();
  return changeOnce({
    change,
    sql: sqlFor(),
    event: {
      type: "worked",
      data: { milestone: milestone ?? null, hours: given, log, ...dayOf({ on, change }) },
    },
  });

  function sqlFor(): Prisma.Sql {
    if (what === undefined) {
      return Prisma.sql`
        INSERT INTO "WorkLog" ("userId", "milestoneId", "on", at, hours)
        SELECT op."userId", m.id, ${on}::date, ${at}, ${given}::float8
        FROM op, "Milestone" m WHERE m.id = ${milestone}
        ON CONFLICT ("userId", "milestoneId", "on") WHERE what IS NULL
        DO UPDATE SET hours = excluded.hours, at = excluded.at
        WHERE excluded.hours IS NOT NULL AND "WorkLog".hours IS DISTINCT FROM excluded.hours
        RETURNING 1`;
    }
    return Prisma.sql`
      INSERT INTO "WorkLog" (id, "userId", "milestoneId", "on", at, hours, what)
      SELECT ${log}::uuid, op."userId", m.id, ${on}::date, ${at}, ${given}::float8, ${what}
      FROM op LEFT JOIN "Milestone" m ON m.id = ${milestone ?? null}
      WHERE m.id IS NOT NULL OR ${milestone ?? null}::text IS NULL
      RETURNING 1`;
  }
}

/**
 * Gives a log of the learner's other hours, another date or other words. The same again changes nothing, and so does a date
 * on which there is a log of that milestone already.
 */
export function correctLog({
  log,
  hours,
  what,
  done,
  ...change
}: Change & Readonly<{ log: WorkLog; hours?: number; what?: string; done: Done }>): Promise<{
  changed: boolean;
}> {
  const [given, words] = [hours ?? null, what ?? null];
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "WorkLog" w
      SET hours = ${given}::float8, what = ${words}, "on" = ${done.on}::date,
        at = CASE WHEN w."on" = ${done.on}::date THEN w.at ELSE ${done.at} END
      FROM op
      WHERE w."userId" = op."userId" AND w.id = ${log.id}::uuid
        AND (w.hours, w.what, w."on") IS DISTINCT FROM (${given}::float8, ${words}::text, ${done.on}::date)
        AND NOT EXISTS (
          SELECT FROM "WorkLog" other
          WHERE other."userId" = ${change.userId}::uuid AND other.id <> w.id AND other."milestoneId" = w."milestoneId"
            AND other."on" = ${done.on}::date AND other.what IS NULL AND ${words}::text IS NULL)
      RETURNING 1`,
    event: {
      type: "log-corrected",
      data: {
        ...eventOf({ log, change }),
        hours: given,
        ...dayOf({ on: done.on, change }),
      },
    },
  });
}

/** Removes a log of the learner's; what it was stands in the event, but for their own words. */
export function removeLog({
  log,
  ...change
}: Change & Readonly<{ log: WorkLog }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "WorkLog" w USING op
      WHERE w."userId" = op."userId" AND w.id = ${log.id}::uuid RETURNING 1`,
    event: { type: "log-removed", data: eventOf({ log, change }) },
  });
}

function eventOf({ log, change }: Readonly<{ log: WorkLog; change: Pick<Change, "on"> }>) {
  return {
    milestone: log.milestone ?? null,
    hours: log.hours ?? null,
    ...(log.what === undefined ? {} : { log: log.id }),
    ...dayOf({ on: log.on, change }),
  };
}

function dayOf({ on, change }: Readonly<{ on: LocalDate; change: Pick<Change, "on"> }>) {
  return on === change.on ? {} : { day: on };
}
