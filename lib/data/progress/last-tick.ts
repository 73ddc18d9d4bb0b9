import "server-only";
import { prisma } from "#lib/data/client";
import type { LocalDate } from "#lib/domain/time/dates";

/** Returns the learner's last tick up to a moment, of a milestone or a step, that is not `prior`; null without one. */
export async function findLastTick({
  userId,
  until,
}: Readonly<{ userId: string; until: Date }>): Promise<Readonly<{
  at: Date;
  on: LocalDate;
}> | null> {
  const rows = await prisma().$queryRaw<{ at: Date; on: LocalDate }[]>`
    SELECT at, "on"::text FROM (
      SELECT at, "on" FROM "Completion" WHERE "userId" = ${userId}::uuid AND NOT prior AND at <= ${until}
      UNION ALL
      SELECT at, "on" FROM "StepTick" WHERE "userId" = ${userId}::uuid AND NOT prior AND at <= ${until}
    ) tick ORDER BY at DESC LIMIT 1`;
  return rows[0] ?? null;
}
