import "server-only";
import { ask } from "#lib/data/ask";
import { type Change, changeOnce } from "#lib/data/changes";
import type { LocalDate } from "#lib/domain/time/dates";
import type { WeekQuestion } from "#lib/domain/week/week-question";
import { Prisma } from "#prisma/generated/client";

/** A week as it was looked back on: which question was answered, by its id, and how. */
export type WeekWords = Readonly<{ monday: LocalDate; question: string; text: string }>;

/** Returns what a learner wrote about the weeks that begin on these dates or between them, the newest first: all, or the newest so many. */
export function listWeekWords({
  userId,
  from,
  to,
  limit,
}: Readonly<{ userId: string; from: LocalDate; to: LocalDate; limit?: number }>): Promise<
  readonly WeekWords[]
> {
  return ask<WeekWords>(Prisma.sql`
    SELECT monday::text, question, text FROM "WeekLook"
    WHERE "userId" = ${userId}::uuid AND monday BETWEEN ${from}::date AND ${to}::date
    ORDER BY monday DESC LIMIT ${limit ?? null}::int`);
}

/**
 * Saves what a learner wrote about a week if it still stands as they saw it (`seen`, empty for nothing): a second tab
 * overwrites nothing. An empty text removes it. Returns `changed: false` where the stored text is no longer what they saw.
 */
export function saveWeekWords({
  monday,
  question,
  seen,
  text,
  ...change
}: Change &
  Readonly<{ monday: LocalDate; question: WeekQuestion; seen: string; text: string }>): Promise<{
  changed: boolean;
}> {
  return changeOnce({
    change,
    sql: sqlFor(),
    event: {
      type: "week-looked-back-on",
      data: text === "" ? { monday, removed: true } : { monday },
    },
  });

  function sqlFor(): Prisma.Sql {
    if (text === "") {
      return Prisma.sql`
        DELETE FROM "WeekLook" w USING op
        WHERE w."userId" = op."userId" AND w.monday = ${monday}::date AND w.text = ${seen} RETURNING 1`;
    }
    if (seen === "") {
      return Prisma.sql`
        INSERT INTO "WeekLook" ("userId", monday, question, text, at)
        SELECT op."userId", ${monday}::date, ${question}, ${text}, ${change.at} FROM op
        ON CONFLICT DO NOTHING RETURNING 1`;
    }
    return Prisma.sql`
      UPDATE "WeekLook" w SET text = ${text}, at = ${change.at} FROM op
      WHERE w."userId" = op."userId" AND w.monday = ${monday}::date AND w.text = ${seen} RETURNING 1`;
  }
}

/** Points a learner to the look at their week no more. Where it is hidden, it stays hidden since when it was. */
export function hideWeekLook(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "User" SET "weekLookHiddenAt" = ${change.at} FROM op
      WHERE "User".id = op."userId" AND "weekLookHiddenAt" IS NULL RETURNING 1`,
    event: { type: "week-look-hidden", data: {} },
  });
}

/** Points them to it again. */
export function showWeekLook(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "User" SET "weekLookHiddenAt" = NULL FROM op
      WHERE "User".id = op."userId" AND "weekLookHiddenAt" IS NOT NULL RETURNING 1`,
    event: { type: "week-look-shown", data: {} },
  });
}
