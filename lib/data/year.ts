import "server-only";
import { ask } from "#lib/data/ask";
import type { LocalDate } from "#lib/domain/time/dates";
import { Prisma } from "#prisma/generated/client";

/** A milestone's question, answered in own words on a date. */
export type DatedAnswer = Readonly<{ milestone: string; on: LocalDate; text: string }>;

/** Returns the first and the last answer that a learner wrote between two dates, in this order: one of them where there are no others. */
export function listFirstAndLastAnswers({
  userId,
  from,
  to,
}: Readonly<{ userId: string; from: LocalDate; to: LocalDate }>): Promise<readonly DatedAnswer[]> {
  return ask<DatedAnswer>(Prisma.sql`
    WITH answer AS (
      SELECT "milestoneId" AS milestone, "on", at, text FROM "Explanation"
      WHERE "userId" = ${userId}::uuid AND "on" BETWEEN ${from}::date AND ${to}::date
    ), ends AS (
      (SELECT * FROM answer ORDER BY at, milestone LIMIT 1)
      UNION (SELECT * FROM answer ORDER BY at DESC, milestone DESC LIMIT 1)
    )
    SELECT milestone, "on"::text, text FROM ends ORDER BY at, milestone`);
}
