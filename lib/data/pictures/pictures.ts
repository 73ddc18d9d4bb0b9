import "server-only";
import { ask } from "#lib/data/ask";
import { type Change, changeOnce } from "#lib/data/changes";
import { prisma } from "#lib/data/client";
import { MOST_OF_LEARNER, MOST_OF_MILESTONE, type Picture } from "#lib/domain/pictures/picture";
import { Prisma } from "#prisma/generated/client";

/** A picture as it is kept; without bytes, these are in the store, under its id. */
type Kept = Readonly<{
  id: string;
  bytes: Uint8Array<ArrayBuffer> | null;
  width: number;
  height: number;
}>;

/** Adds a picture to the evidence of a milestone. Changes nothing where it or the learner has as many as are kept. */
export function addPicture({
  milestone,
  picture: { id, bytes, width, height },
  ...change
}: Change & Readonly<{ milestone: string; picture: Kept }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      INSERT INTO "EvidencePicture" (id, "userId", "milestoneId", width, height, bytes, at)
      SELECT ${id}::uuid, op."userId", m.id, ${width}::int, ${height}::int, ${bytes}::bytea, ${change.at}
      FROM op, "Milestone" m WHERE m.id = ${milestone}
        AND (SELECT count(*) FROM "EvidencePicture" p WHERE p."userId" = op."userId") < ${MOST_OF_LEARNER}::int
        AND (SELECT count(*) FROM "EvidencePicture" p WHERE p."userId" = op."userId" AND p."milestoneId" = m.id)
          < ${MOST_OF_MILESTONE}::int
      RETURNING 1`,
    event: { type: "picture-added", data: { milestone } },
  });
}

type Named = Change & Readonly<{ milestone: string; picture: string }>;

/** Says what there is to see in a picture of the learner's. The same words change nothing. */
export function describePicture({
  milestone,
  picture,
  description,
  ...change
}: Named & Readonly<{ description: string }>): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "EvidencePicture" p SET description = ${description} FROM op
      WHERE p."userId" = op."userId" AND p.id = ${picture}::uuid AND p."milestoneId" = ${milestone}
        AND p.description <> ${description} RETURNING 1`,
    event: { type: "picture-described", data: { milestone } },
  });
}

/** Removes a picture of the learner's. */
export function removePicture({
  milestone,
  picture,
  ...change
}: Named): Promise<{ changed: boolean }> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      DELETE FROM "EvidencePicture" p USING op
      WHERE p."userId" = op."userId" AND p.id = ${picture}::uuid AND p."milestoneId" = ${milestone} RETURNING 1`,
    event: { type: "picture-removed", data: { milestone } },
  });
}

/** Returns what a learner's pictures of these milestones are, by milestone, the oldest first: not their bytes. */
export async function listPictures({
  userId,
  milestones,
}: Readonly<{ userId: string; milestones: readonly string[] }>): Promise<
  ReadonlyMap<string, readonly Picture[]>
> {
  const rows = await ask<Picture & Readonly<{ milestone: string }>>(Prisma.sql`
    SELECT id::text, "milestoneId" AS milestone, description, width, height FROM "EvidencePicture"
    WHERE "userId" = ${userId}::uuid AND "milestoneId" = ANY(${[...milestones]})
    ORDER BY at, id`);
  const ofMilestone = Map.groupBy(rows, ({ milestone }) => milestone);
  return new Map(
    [...ofMilestone].map(([milestone, own]) => [
      milestone,
      own.map(({ milestone: _, ...picture }) => picture),
    ]),
  );
}

/** Returns a learner's picture, and of which milestone it is; null where it is not theirs. */
export async function findPicture({
  userId,
  picture,
}: Readonly<{ userId: string; picture: string }>): Promise<Readonly<{
  milestone: string;
  /** Null: in the store. */
  bytes: Uint8Array<ArrayBuffer> | null;
}> | null> {
  const row = await prisma().evidencePicture.findFirst({
    where: { id: picture, userId },
    select: { milestoneId: true, bytes: true },
  });
  return row === null ? null : { milestone: row.milestoneId, bytes: row.bytes };
}
