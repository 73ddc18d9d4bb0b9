import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import type { WeeklyGoal } from "#lib/domain/record/facts";
import { Prisma } from "#prisma/generated/client";

/** Sets the weekly goal from the change's local date on; the very goal that was set last is not written again. */
export function setGoal({
  weekdays,
  hours,
  reserveDays,
  ...change
}: Change & Readonly<Omit<WeeklyGoal, "since">>): Promise<{ changed: boolean }> {
  const given = hours ?? null;
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "WeeklyGoal" (id, "userId", since, weekdays, hours, "reserveDays", at)
      SELECT gen_random_uuid(), op."userId", ${change.on}::date, ${weekdays}::int[], ${given}::int,
        ${reserveDays}::int, ${change.at}
      FROM op LEFT JOIN LATERAL (
        SELECT * FROM "WeeklyGoal" g WHERE g."userId" = op."userId" ORDER BY g.at DESC LIMIT 1
      ) last ON true
      WHERE (coalesce(last.weekdays, '{}'), last.hours, coalesce(last."reserveDays", 0))
        IS DISTINCT FROM (${weekdays}::int[], ${given}::int, ${reserveDays}::int)
      RETURNING 1`,
    event: { type: "goal-set", data: { weekdays, hours: given, reserveDays } },
  });
}
