import "server-only";
import { ask } from "#lib/data/ask";
import { type Change, changeOnce } from "#lib/data/changes";
import type { EventType } from "#lib/domain/record/event";
import { Prisma } from "#prisma/generated/client";

/** What a learner wrote about a milestone; an empty text where nothing was written. */
export type Writings = Readonly<{ evidence: string; note: string; explanation: string }>;

/** Returns what the learner wrote about one milestone. */
export async function getWritings({
  userId,
  milestone,
}: Readonly<{ userId: string; milestone: string }>): Promise<Writings> {
  const [row] = await ask<Writings>(Prisma.sql`
    SELECT
      coalesce((SELECT url FROM "Evidence" WHERE "userId" = ${userId}::uuid AND "milestoneId" = ${milestone}), '') AS evidence,
      coalesce((SELECT text FROM "Note" WHERE "userId" = ${userId}::uuid AND "milestoneId" = ${milestone}), '') AS note,
      coalesce((SELECT text FROM "Explanation" WHERE "userId" = ${userId}::uuid AND "milestoneId" = ${milestone}), '') AS explanation`);
  return row ?? { evidence: "", note: "", explanation: "" };
}

type Kind = keyof Writings;

type WritingEvent = Extract<EventType, "evidence-saved" | "note-saved" | "explained">;

const PLACES: Readonly<
  Record<Kind, Readonly<{ table: Prisma.Sql; column: Prisma.Sql; event: WritingEvent }>>
> = {
  evidence: { table: Prisma.sql`"Evidence"`, column: Prisma.sql`url`, event: "evidence-saved" },
  note: { table: Prisma.sql`"Note"`, column: Prisma.sql`text`, event: "note-saved" },
  explanation: { table: Prisma.sql`"Explanation"`, column: Prisma.sql`text`, event: "explained" },
};

/**
 * Saves one writing if it still stands as the learner saw it (`seen`, empty for nothing): a second tab overwrites
 * nothing. An empty text removes it. Returns `changed: false` where the stored text is no longer what they saw.
 */
export function saveWriting({
  milestone,
  kind,
  seen,
  text,
  ...change
}: Change & Readonly<{ milestone: string; kind: Kind; seen: string; text: string }>): Promise<{
  changed: boolean;
}> {
  const { table, column, event } = PLACES[kind];
  return changeOnce({
    change,
    sql: sqlFor(),
    event: { type: event, data: text === "" ? { milestone, removed: true } : { milestone } },
  });

  function sqlFor(): Prisma.Sql {
    if (text === "") {
      return Prisma.sql`
        DELETE FROM ${table} w USING op
        WHERE w."userId" = op."userId" AND w."milestoneId" = ${milestone} AND w.${column} = ${seen} RETURNING 1`;
    }
    if (seen === "") {
      return Prisma.sql`
        INSERT INTO ${table} ("userId", "milestoneId", ${column}, at, "on")
        SELECT op."userId", m.id, ${text}, ${change.at}, ${change.on}::date FROM op, "Milestone" m WHERE m.id = ${milestone}
        ON CONFLICT DO NOTHING RETURNING 1`;
    }
    return Prisma.sql`
      UPDATE ${table} w SET ${column} = ${text}, at = ${change.at}, "on" = ${change.on}::date FROM op
      WHERE w."userId" = op."userId" AND w."milestoneId" = ${milestone} AND w.${column} = ${seen} RETURNING 1`;
  }
}
