import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { Prisma } from "#prisma/generated/client";

/**
 * Logs "I worked on this today": makes the local date a work day. Said again with hours, it corrects the hours of that
 * milestone on that date; said again without, it changes nothing.
 */
export function logWork({
  milestone,
  hours,
  ...change
}: Change & Readonly<{ milestone: string; hours?: number }>): Promise<{ changed: boolean }> {
  const given = hours ?? null;
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "WorkLog" ("userId", "milestoneId", "on", at, hours)
      SELECT op."userId", m.id, ${change.on}::date, ${change.at}, ${given}::float8
      FROM op, "Milestone" m WHERE m.id = ${milestone}
      ON CONFLICT ("userId", "milestoneId", "on") DO UPDATE SET hours = excluded.hours, at = excluded.at
      WHERE excluded.hours IS NOT NULL AND "WorkLog".hours IS DISTINCT FROM excluded.hours
      RETURNING 1`,
    event: { type: "worked", data: { milestone, hours: given } },
  });
}
