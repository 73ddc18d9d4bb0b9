import "server-only";
import { type Change, changeOnce } from "#lib/data/changes";
import { Prisma } from "#prisma/generated/client";

/** One version of a path's roadmap. */
type Version = Readonly<{ id: string; version: number }>;

/**
 * Moves an open enrollment from the roadmap version that the learner saw to a newer published one of the same path.
 * Where the enrollment is not theirs, has ended or is on another version by now, nothing changes.
 */
export function acceptRoadmap({
  enrollment,
  path,
  from,
  to,
  ...change
}: Change & Readonly<{ enrollment: string; path: string; from: Version; to: Version }>): Promise<{
  changed: boolean;
}> {
  return changeOnce({
    change,
    sql: Prisma.sql`
      UPDATE "Enrollment" SET "roadmapId" = newer.id
      FROM op, "Roadmap" newer, "Roadmap" seen
      WHERE "Enrollment".id = ${enrollment}::uuid AND "Enrollment"."userId" = ${change.userId}::uuid
        AND "Enrollment"."endedAt" IS NULL AND "Enrollment"."roadmapId" = seen.id
        AND seen.id = ${from.id}::uuid AND newer.id = ${to.id}::uuid
        AND newer."pathId" = "Enrollment"."pathId" AND newer.version > seen.version
      RETURNING 1`,
    event: {
      type: "roadmap-accepted",
      data: {
        enrollment,
        path,
        from: from.id,
        to: to.id,
        versions: { from: from.version, to: to.version },
      },
    },
  });
}
