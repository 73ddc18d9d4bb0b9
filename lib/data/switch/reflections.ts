import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import type { Helped } from "#lib/domain/switch/reflection";
import { Prisma } from "#prisma/generated/client";

/**
 * Writes down whether the switch that began an enrollment helped, or that the learner would rather not say. Once for
 * each: a second answer changes nothing, and neither does one about an enrollment that is not theirs.
 */
export function reflectOnSwitch({
  enrollment,
  helped,
  text,
  ...change
}: Change & Readonly<{ enrollment: string; helped?: Helped; text: string }>): Promise<{
  changed: boolean;
}> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "SwitchReflection" ("enrollmentId", "userId", helped, text, at)
      SELECT e.id, op."userId", ${helped ?? null}::"Helped", ${text}, ${change.at}
      FROM op JOIN "Enrollment" e ON e."userId" = op."userId" AND e.id = ${enrollment}::uuid
      ON CONFLICT DO NOTHING RETURNING 1`,
    event: { type: "switch-reflected", data: { enrollment, helped } },
  });
}
