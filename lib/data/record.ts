import "server-only";
import * as z from "zod";
import { prisma } from "#lib/data/client";
import type { EnrollmentRecord } from "#lib/domain/enrollment/enrollment";
import type { LearnerRecord } from "#lib/domain/learner";
import { PHASES } from "#lib/domain/roadmap/roadmap";

const instant = z.coerce.date();

const rowSchema = z.object({
  enrollments: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      roadmap: z.string(),
      kind: z.enum(["trial", "committed"]),
      startedAt: instant,
      endedAt: instant.nullable(),
      endedAs: z.enum(["switched", "completed", "left"]).nullable(),
      phase: z.enum(PHASES).nullable(),
      depth: z.number().nullable(),
      activeDays: z.number().nullable(),
      why: z.string(),
      hoursPerWeek: z.number().nullable(),
      lookBackOn: z.string().nullable(),
      switchReason: z.string().nullable(),
      exempt: z.string().nullable(),
    }),
  ),
  completions: z.array(
    z.object({ milestone: z.string(), at: instant, on: z.string(), prior: z.boolean() }),
  ),
  waivers: z.array(z.object({ milestone: z.string(), reason: z.string(), at: instant })),
  putAside: z.array(z.object({ milestone: z.string(), at: instant })),
  stepTicks: z.array(
    z.object({ milestone: z.string(), step: z.string(), at: instant, on: z.string() }),
  ),
  logs: z.array(
    z.object({
      milestone: z.string(),
      at: instant,
      on: z.string(),
      hours: z
        .number()
        .nullable()
        .transform((hours) => hours ?? undefined),
    }),
  ),
  dismissedUpTo: instant.nullable(),
  fundamentals: z.string(),
  revision: z.number(),
});

/** A learner's record, in one round trip. */
export async function getRecord(userId: string): Promise<LearnerRecord> {
  const rows = await prisma().$queryRaw<unknown[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object(
        'id', id, 'path', "pathId", 'roadmap', "roadmapId", 'kind', kind, 'startedAt', "startedAt",
        'endedAt', "endedAt", 'endedAs', "endedAs", 'phase', "endedPhase", 'depth', "endedDepth",
        'activeDays', "endedActiveDays", 'why', why, 'hoursPerWeek', "hoursPerWeek",
        'lookBackOn', "lookBackOn", 'switchReason', "switchReason", 'exempt', exempt
      ) ORDER BY "startedAt"), '[]') FROM "Enrollment" WHERE "userId" = ${userId}::uuid) AS enrollments,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at, 'on', "on", 'prior', prior
      ) ORDER BY at), '[]') FROM "Completion" WHERE "userId" = ${userId}::uuid) AS completions,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'reason', reason, 'at', at
      ) ORDER BY at), '[]') FROM "Waiver" WHERE "userId" = ${userId}::uuid) AS waivers,
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at
      ) ORDER BY at), '[]') FROM "PutAside" WHERE "userId" = ${userId}::uuid) AS "putAside",
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'step', "stepId", 'at', at, 'on', "on"
      ) ORDER BY at), '[]') FROM "StepTick" WHERE "userId" = ${userId}::uuid) AS "stepTicks",
      (SELECT coalesce(json_agg(json_build_object(
        'milestone', "milestoneId", 'at', at, 'on', "on", 'hours', hours
      ) ORDER BY at), '[]') FROM "WorkLog" WHERE "userId" = ${userId}::uuid) AS logs,
      (SELECT max("upToHopAt") FROM "NoticeDismissal" WHERE "userId" = ${userId}::uuid) AS "dismissedUpTo",
      (SELECT id::text FROM "Roadmap" WHERE "pathId" IS NULL ORDER BY version DESC LIMIT 1) AS fundamentals,
      (SELECT count(*)::int FROM "Event" WHERE "userId" = ${userId}::uuid) AS revision`;
  const { enrollments, dismissedUpTo, ...record } = rowSchema.parse(rows[0]);
  return {
    ...record,
    enrollments: enrollments.map(toEnrollment),
    ...(dismissedUpTo === null ? {} : { dismissedUpTo }),
  };
}

type EnrollmentRow = z.output<typeof rowSchema>["enrollments"][number];

function toEnrollment(row: EnrollmentRow): EnrollmentRecord {
  const { phase, depth, activeDays } = row;
  const isEnded = phase !== null && depth !== null && activeDays !== null;
  return {
    id: row.id,
    path: row.path,
    roadmap: row.roadmap,
    kind: row.kind,
    startedAt: row.startedAt,
    endedAt: row.endedAt ?? undefined,
    endedAs: row.endedAs ?? undefined,
    ended: isEnded ? { phase, depth, activeDays } : undefined,
    why: row.why,
    hoursPerWeek: row.hoursPerWeek ?? undefined,
    lookBackOn: row.lookBackOn ?? undefined,
    switchReason: row.switchReason ?? undefined,
    exempt: row.exempt ?? undefined,
  };
}
