import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { Prisma } from "#prisma/generated/client";

/** Hides a learner's forecast from them. One that is hidden stays hidden since when it was. */
export function hideForecast(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "User" SET "forecastHiddenAt" = ${change.at} FROM op
      WHERE "User".id = op."userId" AND "forecastHiddenAt" IS NULL RETURNING 1`,
    event: { type: "forecast-hidden", data: {} },
  });
}

/** Shows it again. */
export function showForecast(change: Change): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "User" SET "forecastHiddenAt" = NULL FROM op
      WHERE "User".id = op."userId" AND "forecastHiddenAt" IS NOT NULL RETURNING 1`,
    event: { type: "forecast-shown", data: {} },
  });
}
